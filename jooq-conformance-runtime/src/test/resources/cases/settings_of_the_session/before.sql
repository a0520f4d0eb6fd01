create table film (id int primary key, released date default '2020-02-03', at timestamptz default '2020-02-03 04:05:06Z', span interval default '1 day 02:00:00', score float8 default 0.1);
