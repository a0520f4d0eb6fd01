alter table sale alter column tax set expression as (price * 0.23);
