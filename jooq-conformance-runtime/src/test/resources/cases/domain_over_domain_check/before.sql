create domain email as text;
create domain work_email as email constraint at_work check (value like '%@example.org');
create table employee (email work_email);
