alter view titles alter column title set default 'untitled';
