alter table payment add column amount numeric(8, 2);
