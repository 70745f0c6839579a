-- Append-only: the application holds no update or delete on it.
create table audit_entry (
  id bigint not null auto_increment,
  at datetime(6) not null,
  actor_id bigint null comment 'null: nobody was signed in, or the system itself',
  action varchar(60) character set ascii collate ascii_bin not null,
  object_type varchar(40) character set ascii collate ascii_bin not null,
  object_id varchar(60) character set ascii collate ascii_bin null,
  subject_id bigint null comment 'the person whose record it concerns',
  path varchar(200) character set ascii collate ascii_bin null comment 'organisation as of that moment',
  detail varchar(1000) null,
  request_id varchar(40) character set ascii collate ascii_bin null,
  primary key (id),
  index audit_entry_subject (subject_id, at),
  index audit_entry_actor (actor_id, at),
  index audit_entry_path (path, at)
) character set utf8mb4 collate utf8mb4_thai_520_w2;
