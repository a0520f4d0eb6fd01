alter domain email set default 'somebody@example.org';
