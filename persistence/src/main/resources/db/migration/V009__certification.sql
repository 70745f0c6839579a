create table programme (
  id bigint not null auto_increment,
  code varchar(40) character set ascii collate ascii_bin not null,
  serial_prefix varchar(4) character set ascii collate ascii_bin not null,
  tier int not null comment 'step of the pathway, 1 is the first',
  current_version_id bigint null,
  primary key (id),
  constraint programme_code unique (code),
  constraint programme_prefix unique (serial_prefix)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

-- Immutable: a change of rules is the next version.
create table programme_version (
  id bigint not null auto_increment,
  programme_id bigint not null,
  number int not null,
  name_th varchar(200) not null,
  name_en varchar(200) not null,
  subtitle_th varchar(200) not null,
  subtitle_en varchar(200) not null,
  issuer_th varchar(200) not null,
  issuer_en varchar(200) not null,
  signer_th varchar(200) not null,
  signer_en varchar(200) not null,
  signer_position_th varchar(200) not null,
  signer_position_en varchar(200) not null,
  decision varchar(20) character set ascii collate ascii_bin not null,
  validity_months int not null,
  window_months int not null,
  grace_months int not null,
  published_at datetime(6) not null,
  sha256 char(64) character set ascii collate ascii_bin not null,
  primary key (id),
  constraint programme_version_number unique (programme_id, number),
  constraint programme_version_of foreign key (programme_id) references programme (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

alter table programme add constraint programme_current foreign key (current_version_id) references programme_version (id);

-- The requirement tree: nodes (all of, any of, at least) and leaves.
create table requirement (
  id bigint not null auto_increment,
  programme_version_id bigint not null,
  parent_id bigint null comment 'null: the root',
  position int not null,
  kind varchar(30) character set ascii collate ascii_bin not null,
  at_least int null,
  course_code varchar(40) character set ascii collate ascii_bin null,
  programme_code varchar(40) character set ascii collate ascii_bin null,
  min_percent int null,
  max_age_months int null,
  primary key (id),
  constraint requirement_position unique (programme_version_id, parent_id, position),
  constraint requirement_of foreign key (programme_version_id) references programme_version (id),
  constraint requirement_parent foreign key (parent_id) references requirement (id),
  index requirement_course (course_code)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

create table candidacy (
  id bigint not null auto_increment,
  person_id bigint not null,
  programme_id bigint not null,
  programme_version_id bigint not null,
  period int not null comment '1 is the first award, each renewal is the next',
  state varchar(20) character set ascii collate ascii_bin not null,
  open_marker tinyint null comment '1 while open, null afterwards: at most one open per person and programme',
  started_at datetime(6) not null,
  decided_at datetime(6) null,
  version int not null,
  primary key (id),
  constraint candidacy_period unique (person_id, programme_id, period),
  constraint candidacy_one_open unique (person_id, programme_id, open_marker),
  constraint candidacy_person foreign key (person_id) references person (id),
  constraint candidacy_programme foreign key (programme_id) references programme (id),
  constraint candidacy_version foreign key (programme_version_id) references programme_version (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

-- Immutable, with its own minimal record: it stays verifiable whatever happens to the person's other data.
create table award (
  id bigint not null auto_increment,
  candidacy_id bigint not null,
  person_id bigint not null,
  programme_id bigint not null,
  programme_version_id bigint not null,
  fiscal_year int not null comment 'Buddhist',
  number int not null,
  serial varchar(30) character set ascii collate ascii_bin not null,
  verify_code char(26) character set ascii collate ascii_bin not null comment '130 random bits, in the QR',
  check_code char(8) character set ascii collate ascii_bin not null comment 'printed, asked for with the serial',
  holder_th varchar(200) not null,
  holder_en varchar(200) not null,
  organisation_th varchar(200) not null,
  organisation_en varchar(200) not null,
  organisation_path varchar(200) character set ascii collate ascii_bin not null,
  issued_on date not null,
  valid_through date not null,
  issued_at datetime(6) not null,
  demonstration boolean not null,
  primary key (id),
  constraint award_of_candidacy unique (candidacy_id),
  constraint award_serial unique (serial),
  constraint award_number unique (programme_id, fiscal_year, number),
  constraint award_verify_code unique (verify_code),
  constraint award_candidacy foreign key (candidacy_id) references candidacy (id),
  constraint award_person foreign key (person_id) references person (id),
  constraint award_programme foreign key (programme_id) references programme (id),
  constraint award_version foreign key (programme_version_id) references programme_version (id),
  index award_of_person (person_id, programme_id, issued_on)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

-- What was found on the day of the decision, requirement by requirement ("why this status").
create table award_fact (
  award_id bigint not null,
  position int not null,
  requirement_id bigint not null,
  fulfilled boolean not null,
  fact_date date null,
  score_percent int null,
  primary key (award_id, position),
  constraint award_fact_of foreign key (award_id) references award (id),
  constraint award_fact_requirement foreign key (requirement_id) references requirement (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

create table revocation (
  id bigint not null auto_increment,
  award_id bigint not null,
  revoked_on date not null,
  revoked_at datetime(6) not null,
  revoked_by bigint not null,
  reason varchar(1000) not null,
  primary key (id),
  constraint revocation_once unique (award_id),
  constraint revocation_award foreign key (award_id) references award (id),
  constraint revocation_by foreign key (revoked_by) references person (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

-- Serials are gap-free: the number is taken and the award written in one transaction, under this row's lock.
create table award_counter (
  programme_id bigint not null,
  fiscal_year int not null,
  last_number int not null,
  primary key (programme_id, fiscal_year),
  constraint award_counter_programme foreign key (programme_id) references programme (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;
