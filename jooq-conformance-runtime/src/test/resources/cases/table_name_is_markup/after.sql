alter table "<script>alert(1)</script>" alter column "a""b" type text;
