alter type address alter attribute house type text;
