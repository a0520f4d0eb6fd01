create or replace view short_film with (check_option = 'Cascaded', security_barrier = yes, security_invoker = 0) as select id, length from film where length < 60;
alter view long_film set (security_barrier = off, security_invoker = false);
