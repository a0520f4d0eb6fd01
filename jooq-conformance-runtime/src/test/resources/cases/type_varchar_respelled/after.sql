alter table film alter column c type character varying(20);
