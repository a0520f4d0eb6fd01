alter table film alter column c type tsrange using tsrange(lower(c), upper(c));
