drop table store cascade;
