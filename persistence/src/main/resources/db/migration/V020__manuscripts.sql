-- What trainers write before it is published: one manuscript a course. Publishing makes an immutable version of it.
create table manuscript (
  id bigint not null auto_increment,
  course_id bigint not null,
  title_th varchar(200) not null,
  title_en varchar(200) not null,
  summary_th varchar(1000) not null comment 'empty until it is written',
  summary_en varchar(1000) not null comment 'empty until it is written',
  minutes int not null comment '0 until it is said',
  skills varchar(100) character set ascii collate ascii_bin not null comment 'codes, space between',
  edition int not null comment 'of what the course is about: raised by each saving',
  last_number int not null comment 'given last in a code of this manuscript; never given again',
  published_sha256 char(64) character set ascii collate ascii_bin null comment 'of what was published last; null: nothing yet',
  changed_at datetime(6) not null,
  version int not null,
  primary key (id),
  constraint manuscript_course unique (course_id),
  constraint manuscript_of foreign key (course_id) references course (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

create table manuscript_outcome (
  manuscript_id bigint not null,
  position int not null,
  text_th varchar(500) not null,
  text_en varchar(500) not null,
  primary key (manuscript_id, position),
  constraint manuscript_outcome_of foreign key (manuscript_id) references manuscript (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

create table manuscript_module (
  id bigint not null auto_increment,
  manuscript_id bigint not null,
  position int not null,
  code varchar(40) character set ascii collate ascii_bin not null,
  title_th varchar(200) not null,
  title_en varchar(200) not null,
  primary key (id),
  constraint manuscript_module_code unique (manuscript_id, code),
  constraint manuscript_module_of foreign key (manuscript_id) references manuscript (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

create table manuscript_activity (
  id bigint not null auto_increment,
  module_id bigint not null,
  position int not null comment 'in the module',
  code varchar(40) character set ascii collate ascii_bin not null,
  type varchar(20) character set ascii collate ascii_bin not null,
  title_th varchar(200) not null,
  title_en varchar(200) not null,
  edition int not null comment 'raised by each saving: an older form is refused',
  minutes int null comment 'page: to read; quiz: time limit, null: none',
  html mediumtext null comment 'sanitised; null: a quiz',
  kind varchar(20) character set ascii collate ascii_bin null comment 'null: a page',
  max_attempts int null,
  wait_days int null,
  pass_percent int null,
  share_understand int null,
  share_apply int null,
  share_analyse int null,
  primary key (id),
  constraint manuscript_activity_of foreign key (module_id) references manuscript_module (id),
  constraint manuscript_activity_content check ((type = 'PAGE') = (html is not null) and (type = 'QUIZ') = (kind is not null))
) character set utf8mb4 collate utf8mb4_thai_520_w2;

create table manuscript_draw (
  activity_id bigint not null,
  position int not null,
  module_code varchar(40) character set ascii collate ascii_bin not null comment 'whose pool is drawn from',
  items int not null,
  primary key (activity_id, position),
  constraint manuscript_draw_of foreign key (activity_id) references manuscript_activity (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

create table manuscript_item (
  id bigint not null auto_increment,
  manuscript_id bigint not null,
  code varchar(60) character set ascii collate ascii_bin not null,
  pool_kind varchar(20) character set ascii collate ascii_bin not null,
  module_code varchar(40) character set ascii collate ascii_bin not null,
  type varchar(20) character set ascii collate ascii_bin not null,
  level varchar(20) character set ascii collate ascii_bin not null,
  stem text not null comment 'sanitised HTML',
  feedback text not null comment 'sanitised HTML',
  edition int not null comment 'raised by each saving: an older form is refused',
  primary key (id),
  constraint manuscript_item_code unique (manuscript_id, code),
  constraint manuscript_item_of foreign key (manuscript_id) references manuscript (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

create table manuscript_option (
  item_id bigint not null,
  position int not null,
  text text not null comment 'sanitised HTML',
  feedback text null,
  correct boolean not null,
  primary key (item_id, position),
  constraint manuscript_option_of foreign key (item_id) references manuscript_item (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

create table manuscript_picture (
  id bigint not null auto_increment,
  manuscript_id bigint not null,
  name varchar(190) character set ascii collate ascii_bin not null,
  stored_file_id bigint not null,
  primary key (id),
  constraint manuscript_picture_name unique (manuscript_id, name),
  constraint manuscript_picture_of foreign key (manuscript_id) references manuscript (id),
  constraint manuscript_picture_file foreign key (stored_file_id) references stored_file (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;
