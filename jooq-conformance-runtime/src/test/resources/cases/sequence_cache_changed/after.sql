alter sequence invoice_number cache 20;
