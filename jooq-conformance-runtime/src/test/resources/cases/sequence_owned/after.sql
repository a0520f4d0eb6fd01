alter sequence invoice_number owned by invoice.number;
