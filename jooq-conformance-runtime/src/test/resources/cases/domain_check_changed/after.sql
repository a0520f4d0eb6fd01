alter domain email drop constraint has_at;
alter domain email add constraint has_at check (value like '%_@_%');
