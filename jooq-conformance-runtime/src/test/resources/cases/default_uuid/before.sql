create table film (id uuid primary key default gen_random_uuid());
