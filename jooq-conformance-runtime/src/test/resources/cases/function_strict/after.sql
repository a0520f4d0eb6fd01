alter function tax(numeric) strict security definer;
