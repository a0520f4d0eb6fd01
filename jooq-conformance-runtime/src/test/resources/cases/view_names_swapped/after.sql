alter view film rename to tmp;
alter view actor rename to film;
alter view tmp rename to actor;
