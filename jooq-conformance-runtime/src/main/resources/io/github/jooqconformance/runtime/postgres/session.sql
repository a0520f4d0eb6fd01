set local search_path = '';
set local datestyle = 'ISO, YMD';
set local intervalstyle = 'postgres';
set local timezone = 'UTC';
set local bytea_output = 'hex';
set local extra_float_digits = 1;
set local lc_monetary = 'C';
set local quote_all_identifiers = off;
set local standard_conforming_strings = on;
-- Compiling a query takes longer than reading any catalog.
set local jit = off;
