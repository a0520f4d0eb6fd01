comment on function tax(numeric) is 'of this year';
