create table enrolment (
  id bigint not null auto_increment,
  person_id bigint not null,
  course_id bigint not null,
  course_version_id bigint not null comment 'a learner stays on the version enrolled in',
  source varchar(20) character set ascii collate ascii_bin not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  enrolled_at datetime(6) not null,
  due_on date null,
  completed_at datetime(6) null,
  done_activities int not null comment 'summary of progress, for lists',
  last_activity_id bigint null comment 'where to go on',
  last_visit_at datetime(6) null,
  version int not null,
  primary key (id),
  constraint enrolment_once unique (person_id, course_version_id),
  constraint enrolment_person foreign key (person_id) references person (id),
  constraint enrolment_course foreign key (course_id) references course (id),
  constraint enrolment_version foreign key (course_version_id) references course_version (id),
  constraint enrolment_last_activity foreign key (last_activity_id) references activity (id),
  index enrolment_of_person (person_id, course_id, state)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

create table progress (
  id bigint not null auto_increment,
  enrolment_id bigint not null,
  activity_id bigint not null,
  reason varchar(20) character set ascii collate ascii_bin not null comment 'why it counts as complete',
  attempt_id bigint null comment 'the attempt that completed it',
  completed_at datetime(6) not null,
  primary key (id),
  constraint progress_once unique (enrolment_id, activity_id),
  constraint progress_of foreign key (enrolment_id) references enrolment (id),
  constraint progress_activity foreign key (activity_id) references activity (id),
  constraint progress_attempt foreign key (attempt_id) references attempt (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;
