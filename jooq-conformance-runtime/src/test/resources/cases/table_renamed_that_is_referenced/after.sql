alter table customer rename to member;
