comment on sequence film_id_seq is 'gaps are fine';
