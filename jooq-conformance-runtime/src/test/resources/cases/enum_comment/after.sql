comment on type rating is 'who may see it';
