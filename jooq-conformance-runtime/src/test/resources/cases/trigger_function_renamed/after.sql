alter function touch() rename to stamp;
