create table chapter (position int, constraint one_position unique (position));
