comment on constraint sane_length on film is 'in minutes';
