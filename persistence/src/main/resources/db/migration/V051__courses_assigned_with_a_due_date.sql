-- One handing out of a course to people of a place.
create table course_assignment (
  id bigint not null auto_increment,
  course_id bigint not null,
  organisation_id bigint not null comment 'the place whose people were chosen from',
  path varchar(200) character set ascii collate ascii_bin not null,
  due_on date not null,
  note varchar(500) null comment 'to the learners',
  assigned_by_id bigint not null,
  assigned_at datetime(6) not null,
  token char(32) character set ascii collate ascii_bin not null comment 'of the form: sent twice, it is one assignment',
  enrolled int not null comment 'people enrolled by it',
  learning int not null comment 'people who were learning already',
  completed int not null comment 'people left out, who had completed the course',
  primary key (id),
  constraint course_assignment_token unique (assigned_by_id, token),
  constraint course_assignment_course foreign key (course_id) references course (id),
  constraint course_assignment_place foreign key (organisation_id) references organisation (id),
  constraint course_assignment_by foreign key (assigned_by_id) references person (id),
  index course_assignment_in_scope (path, id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

create table assignment_person (
  id bigint not null auto_increment,
  assignment_id bigint not null,
  person_id bigint not null,
  enrolment_id bigint not null,
  withdrawn_at datetime(6) null comment 'null: it stands',
  withdrawn_by_id bigint null,
  withdrawn_for varchar(500) null,
  version int not null,
  primary key (id),
  constraint assignment_person_once unique (assignment_id, person_id),
  constraint assignment_person_of foreign key (assignment_id) references course_assignment (id),
  constraint assignment_person_person foreign key (person_id) references person (id),
  constraint assignment_person_enrolment foreign key (enrolment_id) references enrolment (id),
  constraint assignment_person_by foreign key (withdrawn_by_id) references person (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;
