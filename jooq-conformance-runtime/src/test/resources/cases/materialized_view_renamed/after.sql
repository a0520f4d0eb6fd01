alter materialized view revenue rename to turnover;
