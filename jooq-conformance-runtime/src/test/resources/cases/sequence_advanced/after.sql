select nextval('invoice_number'), setval('invoice_number', 500);
