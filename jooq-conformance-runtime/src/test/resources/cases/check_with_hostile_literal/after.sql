alter table film add constraint "it's" check (title <> E'''); drop table film; --\n');
