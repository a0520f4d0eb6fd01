create table sale (price numeric, currency text generated always as ('EUR') stored);
