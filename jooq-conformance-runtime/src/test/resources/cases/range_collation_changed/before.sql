create type title_range as range (subtype = text);
