alter sequence invoice_number cycle;
