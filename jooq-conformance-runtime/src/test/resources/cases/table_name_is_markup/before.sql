create table "<script>alert(1)</script>" (id int primary key, "a""b" int);
