create table payment_2025 partition of payment for values from ('2025-01-01') to ('2026-01-01');
