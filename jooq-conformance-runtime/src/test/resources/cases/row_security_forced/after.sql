alter table account force row level security;
