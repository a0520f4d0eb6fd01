create table booking (during tstzrange, constraint no_overlap exclude using gist (during with &&));
