alter view film_ids set (security_invoker = true);
