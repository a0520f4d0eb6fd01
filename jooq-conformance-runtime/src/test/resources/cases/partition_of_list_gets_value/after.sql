alter table rental detach partition rental_middle;
alter table rental attach partition rental_middle for values in ('PL', 'CZ', 'SK');
