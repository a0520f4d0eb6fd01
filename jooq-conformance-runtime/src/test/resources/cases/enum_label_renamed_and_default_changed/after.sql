alter type rating rename value 'PG' to 'P';
alter table film alter rating set default 'R', alter later set default 'P';
