-- Append-only: a mistake is corrected by a cancelling entry and, where it is due, a new record.
create table training_record (
  id bigint not null auto_increment,
  person_id bigint not null,
  title varchar(200) not null,
  organiser varchar(200) not null,
  from_on date not null,
  through_on date not null,
  half_hours int not null comment 'hours, counted in halves',
  file_id bigint not null comment 'the proof',
  file_name varchar(150) not null comment 'as it was sent, for people only',
  recorded_by_id bigint not null,
  recorded_at datetime(6) not null,
  primary key (id),
  constraint training_record_person foreign key (person_id) references person (id),
  constraint training_record_file foreign key (file_id) references stored_file (id),
  constraint training_record_by foreign key (recorded_by_id) references person (id),
  constraint training_record_not_own check (recorded_by_id <> person_id),
  constraint training_record_days check (through_on >= from_on),
  constraint training_record_hours check (half_hours between 1 and 400),
  index training_record_of_person (person_id, through_on, id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

create table training_cancellation (
  id bigint not null auto_increment,
  record_id bigint not null,
  reason varchar(500) not null,
  cancelled_by_id bigint not null,
  cancelled_at datetime(6) not null,
  primary key (id),
  constraint training_cancellation_once unique (record_id),
  constraint training_cancellation_of foreign key (record_id) references training_record (id),
  constraint training_cancellation_by foreign key (cancelled_by_id) references person (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;
