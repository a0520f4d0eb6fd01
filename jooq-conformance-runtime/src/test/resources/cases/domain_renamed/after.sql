alter domain email rename to mail_address;
