drop table film cascade;
