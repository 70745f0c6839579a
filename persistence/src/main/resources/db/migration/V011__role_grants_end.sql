-- A grant that is ended counts no more from that moment on; what was granted stays as it was written.
alter table role_grant
  add column ended_at datetime(6) null comment 'null: as granted',
  add column ended_by bigint null,
  add column end_reason varchar(500) null,
  add constraint role_grant_ender foreign key (ended_by) references person (id),
  add index role_grant_in_scope (path, person_id);
