create domain language as text default 'en';
