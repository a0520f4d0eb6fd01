alter type rating add value 'NC-17';
