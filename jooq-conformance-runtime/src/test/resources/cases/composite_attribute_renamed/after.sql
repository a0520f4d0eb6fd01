alter type address rename attribute zip to postcode;
