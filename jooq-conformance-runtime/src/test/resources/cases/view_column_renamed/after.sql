alter view titles rename column title to name;
