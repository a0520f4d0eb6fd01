create table visit (day date not null, hits int not null);
