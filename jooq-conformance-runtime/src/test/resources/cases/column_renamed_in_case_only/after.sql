alter table film rename column "releaseYear" to release_year;
