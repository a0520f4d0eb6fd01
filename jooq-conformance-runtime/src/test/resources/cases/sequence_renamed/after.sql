alter sequence invoice_number rename to invoice_numbers;
