alter table sale alter column tax drop expression;
