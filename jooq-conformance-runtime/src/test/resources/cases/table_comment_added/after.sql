comment on table film is 'What we lend; ask O''Neill';
