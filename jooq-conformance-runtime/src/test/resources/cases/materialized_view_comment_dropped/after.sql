comment on materialized view revenue is null;
