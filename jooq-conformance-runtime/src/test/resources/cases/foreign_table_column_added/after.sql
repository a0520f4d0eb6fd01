alter foreign table film add column length int;
