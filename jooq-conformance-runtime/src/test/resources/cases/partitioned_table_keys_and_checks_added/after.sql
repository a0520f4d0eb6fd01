alter table payment add primary key (id, paid_on), add unique (amount, paid_on), add constraint positive check (amount > 0), add foreign key (store) references store;
