alter table booking rename constraint no_overlap to one_guest;
