comment on index film_title is 'for the search';
