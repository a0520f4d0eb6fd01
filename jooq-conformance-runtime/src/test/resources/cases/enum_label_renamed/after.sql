alter type rating rename value 'PG' to 'PG-13';
