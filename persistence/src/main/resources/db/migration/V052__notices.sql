-- What a person is told in the product. The words are made when they are read, in the reader's language.
create table notice (
  id bigint not null auto_increment,
  person_id bigint not null,
  kind varchar(30) character set ascii collate ascii_bin not null,
  subject_key varchar(80) character set ascii collate ascii_bin not null comment 'what it is about: told once',
  at datetime(6) not null,
  code varchar(60) character set ascii collate ascii_bin null comment 'of a course or a programme, serial of an award',
  name_th varchar(200) null,
  name_en varchar(200) null,
  day date null,
  reason varchar(1000) null,
  read_at datetime(6) null,
  primary key (id),
  constraint notice_once unique (person_id, kind, subject_key),
  constraint notice_person foreign key (person_id) references person (id),
  index notice_of_person (person_id, id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

-- Read together with who is signed in, at every request: a primary key, no count.
create table unread_count (
  person_id bigint not null,
  unread int not null,
  primary key (person_id),
  constraint unread_count_person foreign key (person_id) references person (id),
  constraint unread_count_natural check (unread >= 0)
) character set utf8mb4 collate utf8mb4_thai_520_w2;
