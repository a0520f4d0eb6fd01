alter table rental detach partition rental_other;
alter table rental attach partition rental_other default;
