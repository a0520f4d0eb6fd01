alter type rating add value 'PG' before 'R';
