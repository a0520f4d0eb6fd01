alter view short_film rename to short;
alter view short reset (security_barrier);
