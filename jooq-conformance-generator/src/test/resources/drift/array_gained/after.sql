alter table film alter column tags type text[] using array[tags];
