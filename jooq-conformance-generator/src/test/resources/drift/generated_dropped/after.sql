alter table film alter column shout drop expression;
