alter table sale alter column currency drop expression;
alter table sale alter column currency set default 'EUR';
