create table question_bank (
  id bigint not null auto_increment,
  organisation_id bigint not null,
  code varchar(40) character set ascii collate ascii_bin not null,
  primary key (id),
  constraint question_bank_code unique (code),
  constraint question_bank_owner foreign key (organisation_id) references organisation (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

create table question (
  id bigint not null auto_increment,
  bank_id bigint not null,
  code varchar(60) character set ascii collate ascii_bin not null,
  primary key (id),
  constraint question_code unique (bank_id, code),
  constraint question_in_bank foreign key (bank_id) references question_bank (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

-- Immutable: an edit makes the next version; attempts pin the version they were asked.
create table question_version (
  id bigint not null auto_increment,
  question_id bigint not null,
  number int not null,
  type varchar(20) character set ascii collate ascii_bin not null,
  level varchar(20) character set ascii collate ascii_bin not null,
  pool varchar(100) character set ascii collate ascii_bin not null,
  stem text not null comment 'sanitised HTML',
  feedback text not null comment 'sanitised HTML',
  sha256 char(64) character set ascii collate ascii_bin not null comment 'of the whole content: an unchanged import makes no new version',
  created_at datetime(6) not null,
  primary key (id),
  constraint question_version_number unique (question_id, number),
  constraint question_version_of foreign key (question_id) references question (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

create table question_option (
  question_version_id bigint not null,
  position int not null,
  text text not null comment 'sanitised HTML',
  feedback text null,
  correct boolean not null,
  primary key (question_version_id, position),
  constraint question_option_of foreign key (question_version_id) references question_version (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

create table quiz (
  id bigint not null auto_increment,
  kind varchar(20) character set ascii collate ascii_bin not null,
  items int not null,
  minutes int null comment 'null: no time limit',
  max_attempts int null comment 'a round of attempts, then the wait; null: no limit',
  wait_days int null comment 'after a full round of attempts; null: none',
  pass_percent int null comment 'null: not scored',
  primary key (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

create table quiz_draw (
  quiz_id bigint not null,
  position int not null,
  pool varchar(100) character set ascii collate ascii_bin not null,
  items int not null,
  title_th varchar(200) not null comment 'of the module that the pool belongs to',
  title_en varchar(200) not null,
  primary key (quiz_id, position),
  constraint quiz_draw_of foreign key (quiz_id) references quiz (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

create table quiz_level_share (
  quiz_id bigint not null,
  level varchar(20) character set ascii collate ascii_bin not null,
  percent int not null,
  primary key (quiz_id, level),
  constraint quiz_level_share_of foreign key (quiz_id) references quiz (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

-- The items that a quiz may draw, pinned when it was published.
create table quiz_pool_item (
  id bigint not null auto_increment,
  quiz_id bigint not null,
  draw int not null comment 'position of the draw',
  question_version_id bigint not null,
  level varchar(20) character set ascii collate ascii_bin not null,
  primary key (id),
  constraint quiz_pool_item_once unique (quiz_id, draw, question_version_id),
  constraint quiz_pool_item_of foreign key (quiz_id) references quiz (id),
  constraint quiz_pool_item_question foreign key (question_version_id) references question_version (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

create table attempt (
  id bigint not null auto_increment,
  quiz_id bigint not null,
  person_id bigint not null,
  number int not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  open_marker tinyint null comment '1 while open, null afterwards: at most one open per person and quiz',
  started_at datetime(6) not null,
  deadline datetime(6) null comment 'null: no time limit',
  closed_at datetime(6) null,
  last_seq int not null comment 'sequence number given last to a response',
  correct_items int null comment 'null until closed',
  total_items int not null,
  passed boolean null comment 'null until closed, and where the quiz is not scored',
  version int not null,
  primary key (id),
  constraint attempt_number unique (person_id, quiz_id, number),
  constraint attempt_one_open unique (person_id, quiz_id, open_marker),
  constraint attempt_quiz foreign key (quiz_id) references quiz (id),
  constraint attempt_person foreign key (person_id) references person (id),
  index attempt_due (open_marker, deadline)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

-- Which item stands at which slot, and the order of its options: pinned at the start.
create table attempt_question (
  id bigint not null auto_increment,
  attempt_id bigint not null,
  slot int not null,
  question_version_id bigint not null,
  draw int not null,
  option_order varchar(100) character set ascii collate ascii_bin not null,
  answer varchar(100) character set ascii collate ascii_bin null comment 'the answer that counts; null: none yet',
  answer_seq int not null comment 'sequence number of that answer; 0: none',
  correct boolean null comment 'null until closed',
  primary key (id),
  constraint attempt_question_slot unique (attempt_id, slot),
  constraint attempt_question_of foreign key (attempt_id) references attempt (id),
  constraint attempt_question_version foreign key (question_version_id) references question_version (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

-- Append-only: every answer that was received, as it was received.
create table response (
  id bigint not null auto_increment,
  attempt_id bigint not null,
  seq int not null comment 'given by the server',
  client char(36) character set ascii collate ascii_bin not null comment 'a browser journal',
  counter int not null comment 'of that journal',
  slot int not null,
  answer varchar(100) character set ascii collate ascii_bin not null,
  based_on int not null comment 'sequence number that the browser knew for the slot; 0: none',
  status varchar(20) character set ascii collate ascii_bin not null,
  received_at datetime(6) not null,
  primary key (id),
  constraint response_once unique (attempt_id, client, counter),
  constraint response_seq unique (attempt_id, seq),
  constraint response_of foreign key (attempt_id) references attempt (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

create table attempt_key (
  key_hash char(64) character set ascii collate ascii_bin not null,
  attempt_id bigint not null,
  issued_at datetime(6) not null,
  primary key (key_hash),
  constraint attempt_key_of foreign key (attempt_id) references attempt (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;
