alter table chapter drop constraint one_position;
alter table chapter add constraint one_position unique (position) deferrable initially deferred;
