alter domain language drop default;
