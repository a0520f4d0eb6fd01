drop table actor;
