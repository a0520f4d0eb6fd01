alter type price_range rename to price_span;
