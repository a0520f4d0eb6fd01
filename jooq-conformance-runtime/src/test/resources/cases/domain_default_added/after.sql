alter domain language set default 'en';
