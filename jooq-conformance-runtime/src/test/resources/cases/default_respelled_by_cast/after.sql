alter table film alter column language set default 'en'::text, alter column price set default 2.5, alter column rank set default '1'::bigint;
