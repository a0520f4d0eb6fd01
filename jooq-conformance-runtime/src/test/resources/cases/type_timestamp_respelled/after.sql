alter table film alter column c type timestamp without time zone;
