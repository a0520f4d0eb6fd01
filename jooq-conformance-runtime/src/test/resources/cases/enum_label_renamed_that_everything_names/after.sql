alter type rating rename value 'it''s PG' to 'PG';
