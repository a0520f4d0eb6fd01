-- Asked by name, since the catalog of catalogs may be among what the role may not read.
select c.name
from unnest(?) as c (name)
where not pg_catalog.has_table_privilege('pg_catalog.' || c.name, 'SELECT')
order by c.name
