alter table film alter column c type bytea using c::bytea;
