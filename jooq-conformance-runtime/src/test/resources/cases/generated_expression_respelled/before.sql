create table person (first text, last text, whole text generated always as (first || ' ' || last) stored);
