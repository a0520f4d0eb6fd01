drop index payment_by;
drop index payment_2025_own;
