comment on extension hstore is 'ours';
