comment on column titles.title is '</td><script>alert(1)</script>';
