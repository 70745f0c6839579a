create table person (
  id bigint not null auto_increment,
  name_th varchar(200) not null comment 'as printed: title, given name, family name',
  name_en varchar(200) not null,
  given_name_th varchar(100) not null comment 'how the person is addressed',
  given_name_en varchar(100) not null,
  email varchar(190) character set ascii collate ascii_bin null,
  demonstration boolean not null,
  version int not null,
  primary key (id),
  constraint person_email unique (email),
  index person_name (name_th, id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

create table posting (
  id bigint not null auto_increment,
  person_id bigint not null,
  organisation_id bigint not null,
  path varchar(200) character set ascii collate ascii_bin not null comment 'of the organisation, copied for scope queries',
  position_th varchar(200) not null,
  position_en varchar(200) not null,
  position_type varchar(30) character set ascii collate ascii_bin not null,
  supervisor_id bigint null,
  valid_from date not null,
  valid_through date null comment 'null: open-ended',
  version int not null,
  primary key (id),
  constraint posting_person foreign key (person_id) references person (id),
  constraint posting_organisation foreign key (organisation_id) references organisation (id),
  constraint posting_supervisor foreign key (supervisor_id) references person (id),
  constraint posting_period check (valid_through is null or valid_through >= valid_from),
  index posting_of_person (person_id, valid_from),
  index posting_in_scope (path, person_id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

create table account (
  id bigint not null auto_increment,
  person_id bigint not null,
  username varchar(190) character set ascii collate ascii_bin not null comment 'lower case',
  password_hash varchar(200) character set ascii collate ascii_bin not null,
  state varchar(20) character set ascii collate ascii_bin not null,
  language varchar(2) character set ascii collate ascii_bin not null,
  notice_version int not null default 0 comment 'privacy notice that was read last; 0: none',
  notice_at datetime(6) null,
  last_sign_in_at datetime(6) null,
  session_epoch int not null default 0 comment 'raised by a password change: older sessions end',
  version int not null,
  primary key (id),
  constraint account_username unique (username),
  constraint account_person unique (person_id),
  constraint account_of_person foreign key (person_id) references person (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

create table role_grant (
  id bigint not null auto_increment,
  person_id bigint not null,
  role varchar(20) character set ascii collate ascii_bin not null,
  organisation_id bigint not null,
  path varchar(200) character set ascii collate ascii_bin not null,
  valid_from date not null,
  valid_through date null comment 'null: open-ended',
  granted_by bigint null comment 'null: by the set-up',
  primary key (id),
  constraint role_grant_person foreign key (person_id) references person (id),
  constraint role_grant_organisation foreign key (organisation_id) references organisation (id),
  constraint role_grant_granter foreign key (granted_by) references person (id),
  constraint role_grant_period check (valid_through is null or valid_through >= valid_from),
  index role_grant_of_person (person_id, role)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

-- Failed sign-ins by name and by address. The subject is a hash, whether or not such an account exists: the table and the
-- answer look the same for both.
create table sign_in_throttle (
  subject char(64) character set ascii collate ascii_bin not null,
  failures int not null,
  last_at datetime(6) not null,
  blocked_until datetime(6) null,
  primary key (subject),
  index sign_in_throttle_age (last_at)
) character set utf8mb4 collate utf8mb4_thai_520_w2;
