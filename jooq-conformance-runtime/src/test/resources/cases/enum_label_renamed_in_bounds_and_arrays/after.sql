alter type rating rename value 'it''s, {PG}' to 'A';
alter type rating rename value 'null' to 'B "\';
