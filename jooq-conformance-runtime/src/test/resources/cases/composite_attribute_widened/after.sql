alter type address alter attribute zip type varchar(20);
