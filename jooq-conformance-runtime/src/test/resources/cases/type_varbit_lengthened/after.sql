alter table film alter column c type bit varying(8);
