create table visit (day date, guest text, primary key (day)) partition by range (day);
create table visit_2024 partition of visit for values from ('2024-01-01') to ('2025-01-01');
