alter view short_film set (check_option = cascaded);
