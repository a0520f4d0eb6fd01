alter domain code set default 'a'::text;
alter table film alter a set default array[]::text[], alter b set default array[1, 2], alter c set default 'en'::text, alter d set default '1'::bigint, alter e set default 2.50, alter f set default now()::timestamp, alter g set default 'x'::text, alter h set default 'PL'::text, alter i set default '-1'::int;
