alter table film alter column title set default E'\x1b[31mred\x1b[0m';
