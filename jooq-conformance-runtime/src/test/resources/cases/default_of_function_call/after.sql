alter table film alter column code set default next_code();
