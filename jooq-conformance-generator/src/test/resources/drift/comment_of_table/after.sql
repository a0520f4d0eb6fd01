comment on table film is 'Was man ausleihen kann.';
