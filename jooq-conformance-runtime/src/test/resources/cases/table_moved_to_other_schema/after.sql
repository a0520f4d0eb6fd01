alter table film set schema archive;
