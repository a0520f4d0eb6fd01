drop index payment_by;
create index payment_by on payment (id);
