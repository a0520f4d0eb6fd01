drop type title_range;
create type title_range as range (subtype = text, collation = "C");
