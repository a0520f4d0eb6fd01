alter table film rename to tmp;
alter table actor rename to film;
alter table tmp rename to actor;
