alter table film alter column c type int4multirange using int4multirange(c);
