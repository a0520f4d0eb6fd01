alter sequence invoice_number minvalue -100;
