comment on table film is E'first line\nsecond line\t\\ end';
