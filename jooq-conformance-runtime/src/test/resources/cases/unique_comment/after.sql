comment on constraint one_email on customer is 'logins';
