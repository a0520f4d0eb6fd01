refresh materialized view revenue with no data;
