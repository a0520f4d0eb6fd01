alter type price_multirange rename to prices;
