alter table account enable row level security;
