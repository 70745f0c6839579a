create table course (
  id bigint not null auto_increment,
  organisation_id bigint not null comment 'owner; the country: a national course',
  path varchar(200) character set ascii collate ascii_bin not null comment 'of the owner',
  code varchar(40) character set ascii collate ascii_bin not null,
  current_version_id bigint null comment 'published last; null: none yet',
  primary key (id),
  constraint course_code unique (code),
  constraint course_owner foreign key (organisation_id) references organisation (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

create table course_version (
  id bigint not null auto_increment,
  course_id bigint not null,
  number int not null,
  title_th varchar(200) not null,
  title_en varchar(200) not null,
  summary_th varchar(1000) not null,
  summary_en varchar(1000) not null,
  minutes int not null,
  skills varchar(100) character set ascii collate ascii_bin not null comment 'codes, space between',
  activities int not null,
  published_at datetime(6) not null,
  sha256 char(64) character set ascii collate ascii_bin not null comment 'of the source folder: an unchanged import makes no new version',
  primary key (id),
  constraint course_version_number unique (course_id, number),
  constraint course_version_of foreign key (course_id) references course (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

alter table course add constraint course_current_version foreign key (current_version_id) references course_version (id);

create table course_outcome (
  course_version_id bigint not null,
  position int not null,
  text_th varchar(500) not null,
  text_en varchar(500) not null,
  primary key (course_version_id, position),
  constraint course_outcome_of foreign key (course_version_id) references course_version (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

create table course_module (
  id bigint not null auto_increment,
  course_version_id bigint not null,
  position int not null,
  code varchar(40) character set ascii collate ascii_bin not null,
  title_th varchar(200) not null,
  title_en varchar(200) not null,
  primary key (id),
  constraint course_module_code unique (course_version_id, code),
  constraint course_module_position unique (course_version_id, position),
  constraint course_module_of foreign key (course_version_id) references course_version (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

create table activity (
  id bigint not null auto_increment,
  course_version_id bigint not null,
  module_id bigint not null,
  position int not null comment 'in the whole course',
  code varchar(40) character set ascii collate ascii_bin not null,
  type varchar(20) character set ascii collate ascii_bin not null,
  title_th varchar(200) not null,
  title_en varchar(200) not null,
  minutes int null,
  rich_text_id bigint null,
  quiz_id bigint null,
  primary key (id),
  constraint activity_code unique (course_version_id, code),
  constraint activity_position unique (course_version_id, position),
  constraint activity_quiz_once unique (quiz_id),
  constraint activity_of foreign key (course_version_id) references course_version (id),
  constraint activity_module foreign key (module_id) references course_module (id),
  constraint activity_page foreign key (rich_text_id) references rich_text (id),
  constraint activity_quiz foreign key (quiz_id) references quiz (id),
  constraint activity_content check ((type = 'PAGE') = (rich_text_id is not null) and (type = 'QUIZ') = (quiz_id is not null))
) character set utf8mb4 collate utf8mb4_thai_520_w2;

create table course_asset (
  id bigint not null auto_increment,
  course_version_id bigint not null,
  name varchar(190) character set ascii collate ascii_bin not null,
  stored_file_id bigint not null,
  primary key (id),
  constraint course_asset_name unique (course_version_id, name),
  constraint course_asset_of foreign key (course_version_id) references course_version (id),
  constraint course_asset_file foreign key (stored_file_id) references stored_file (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;
