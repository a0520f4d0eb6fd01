alter table film no inherit media;
