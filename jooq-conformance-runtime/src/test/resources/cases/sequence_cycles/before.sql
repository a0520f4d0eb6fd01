create sequence invoice_number maxvalue 999;
