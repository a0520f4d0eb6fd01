grant select, insert on film to clerk;
