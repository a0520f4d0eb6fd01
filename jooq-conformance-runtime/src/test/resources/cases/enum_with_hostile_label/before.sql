create type rating as enum ('it''s');
