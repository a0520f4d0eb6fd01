alter function tax(numeric) immutable;
