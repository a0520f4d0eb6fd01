alter table film inherit media;
