alter type address alter attribute city type text collate "C";
