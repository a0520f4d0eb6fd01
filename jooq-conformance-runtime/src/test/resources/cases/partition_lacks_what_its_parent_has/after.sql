alter table payment_2025 alter column amount drop default;
drop index payment_2025_by;
