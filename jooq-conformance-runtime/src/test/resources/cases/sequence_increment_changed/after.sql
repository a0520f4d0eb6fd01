alter sequence invoice_number increment by 50;
