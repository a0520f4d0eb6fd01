create domain email as text constraint has_at check (value like '%@%');
