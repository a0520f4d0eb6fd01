drop table visit;
create table visit (day date not null, hits int not null) partition by range (day);
