alter domain email add constraint email_check check (value like '%@%');
