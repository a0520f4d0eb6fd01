alter sequence film_id_seq rename to film_numbers;
