alter table film alter column tags type text using array_to_string(tags, ',');
