comment on domain email is 'RFC 5322';
