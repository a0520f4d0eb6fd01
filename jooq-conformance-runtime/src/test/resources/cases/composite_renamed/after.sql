alter type address rename to postal_address;
