alter sequence invoice_number as int;
