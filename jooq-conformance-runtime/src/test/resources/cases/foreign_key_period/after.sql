alter table booking add constraint booking_rate foreign key (rate_id, period valid_at) references rate (id, period valid_at);
