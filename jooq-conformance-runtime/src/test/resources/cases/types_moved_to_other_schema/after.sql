alter type rating set schema other;
alter domain year set schema other;
alter type size set schema other;
