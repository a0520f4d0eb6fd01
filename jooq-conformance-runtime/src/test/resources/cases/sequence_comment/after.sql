comment on sequence invoice_number is 'no gaps';
