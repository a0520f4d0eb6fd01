alter type rating add value 'R';
