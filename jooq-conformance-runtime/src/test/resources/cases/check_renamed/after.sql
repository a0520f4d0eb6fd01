alter table film rename constraint sane_length to length_positive;
