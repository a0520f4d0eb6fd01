insert into language (code, name)
values ('de', 'German'), ('en', 'English'), ('fr', 'French'), ('ja', 'Japanese');

insert into film (title, synopsis, release_year, language_code, rating, length_minutes, replacement_cost, tags, details)
values
    ('Metropolis', 'A city of the future, divided between those who plan and those who toil.', 1927, 'de', 'PG', 153, 29.90,
     '{silent,science fiction}', '{"restored": 2010}'),
    ('The General', 'An engineer pursues his stolen locomotive behind enemy lines.', 1926, 'en', 'G', 78, 19.90,
     '{silent,comedy}', null),
    ('Tokyo Story', 'An old couple visits its children, who have no time.', 1953, 'ja', 'G', 136, 24.50, '{drama}', null);

insert into actor (name, born_on)
values ('Brigitte Helm', '1906-03-17'), ('Gustav Fröhlich', '1902-03-21'), ('Buster Keaton', '1895-10-04'), ('Setsuko Hara', '1920-06-17');

insert into film_actor (film_id, actor_id, role, billing)
select film_id, actor_id, role, billing
from (values
    ('Metropolis', 'Brigitte Helm', 'Maria', 2),
    ('Metropolis', 'Gustav Fröhlich', 'Freder', 1),
    ('The General', 'Buster Keaton', 'Johnnie Gray', 1),
    ('Tokyo Story', 'Setsuko Hara', 'Noriko', 1)) as cast_list (title, name, role, billing)
join film using (title)
join actor using (name);

insert into copy (film_id, copy_number, "shelfMark")
select film_id, copy_number, 'F-' || film_id * 10 + copy_number
from film, generate_series(1, 2) as copy_number;
