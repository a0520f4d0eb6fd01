alter table payment detach partition payment_old;
alter table payment attach partition payment_old for values from (minvalue) to ('2025-01-01');
