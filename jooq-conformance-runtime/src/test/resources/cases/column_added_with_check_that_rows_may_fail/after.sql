alter table film add a int check (a is not null), add b int check (b > 0 and id > 0), add c int generated always as (id + 1) stored check (c > 0), add d text check (length(d) > 3);
