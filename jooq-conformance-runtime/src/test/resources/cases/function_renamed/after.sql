alter function tax(numeric) rename to vat;
