alter table film add stock int not null default 0 check (stock >= 0), add status text check (status in ('in', 'out'));
