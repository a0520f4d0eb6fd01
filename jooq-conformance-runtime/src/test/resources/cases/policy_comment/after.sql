comment on policy own_rows on account is 'yours only';
