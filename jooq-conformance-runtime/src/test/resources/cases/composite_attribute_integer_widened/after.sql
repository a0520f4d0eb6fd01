alter type address alter attribute house type bigint;
