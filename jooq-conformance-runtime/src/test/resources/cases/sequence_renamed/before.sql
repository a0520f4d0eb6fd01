create sequence invoice_number;
create table invoice (number bigint default nextval('invoice_number'));
