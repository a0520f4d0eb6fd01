alter table film alter column title set default E'it''s\n\\ new';
