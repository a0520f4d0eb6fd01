alter table sale rename column price to net;
