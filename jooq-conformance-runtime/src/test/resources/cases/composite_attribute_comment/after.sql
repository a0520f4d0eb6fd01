comment on column address.city is 'as in the register';
