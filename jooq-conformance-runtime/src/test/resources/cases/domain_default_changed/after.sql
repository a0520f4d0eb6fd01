alter domain language set default 'pl';
