set local datestyle = 'ISO, DMY';
set local timezone = 'Asia/Tokyo';
set local intervalstyle = 'sql_standard';
set local extra_float_digits = 0;
set local quote_all_identifiers = on;
