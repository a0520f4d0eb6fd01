alter view short_film set (security_barrier);
