-- What lists of people and dashboards read. The facts are elsewhere; all of this can be made anew from them, so nothing refers to it
-- and it refers to nothing. No standing is stored: it follows from the dates and the day.

-- One row for each posting of today. Who has several is counted once at each level: in_employer, in_province and in_country are null
-- where a newer posting of the same person stands for it there.
create table person_place (
  posting_id bigint not null,
  person_id bigint not null,
  organisation_id bigint not null comment 'workplace',
  path varchar(200) character set ascii collate ascii_bin not null comment 'of the workplace',
  employer_id bigint not null comment 'the LGO, or other body, that the workplace is a part of',
  province_id bigint null,
  in_employer bigint null,
  in_province bigint null,
  in_country bigint null,
  name_th varchar(200) not null,
  name_en varchar(200) not null,
  position_th varchar(200) not null,
  position_en varchar(200) not null,
  position_type varchar(30) character set ascii collate ascii_bin not null,
  primary key (posting_id),
  index person_place_person (person_id),
  index person_place_employer (in_employer, name_th, person_id),
  index person_place_province (in_province, name_th, person_id),
  index person_place_country (in_country, name_th, person_id),
  index person_place_path (path, name_th, person_id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

-- Where such a posting's person stands with a programme: the newest candidacy and the newest award. No row: never began.
create table person_status (
  posting_id bigint not null,
  programme_id bigint not null,
  person_id bigint not null,
  path varchar(200) character set ascii collate ascii_bin not null,
  in_employer bigint null,
  in_province bigint null,
  in_country bigint null,
  name_th varchar(200) not null,
  state varchar(20) character set ascii collate ascii_bin not null comment 'of the newest candidacy',
  state_at datetime(6) not null,
  award_id bigint null comment 'null: none yet',
  serial varchar(30) character set ascii collate ascii_bin null,
  issued_on date null,
  valid_through date null,
  window_opens_on date null,
  grace_ends_on date null,
  revoked_on date null,
  primary key (posting_id, programme_id),
  index person_status_person (person_id),
  index person_status_employer (programme_id, in_employer, name_th, person_id),
  index person_status_province (programme_id, in_province, name_th, person_id),
  index person_status_country (programme_id, in_country, name_th, person_id),
  index person_status_province_state (programme_id, in_province, state, name_th, person_id),
  index person_status_country_state (programme_id, in_country, state, name_th, person_id),
  index person_status_employer_expiry (programme_id, in_employer, valid_through, person_id),
  index person_status_province_expiry (programme_id, in_province, valid_through, person_id),
  index person_status_country_expiry (programme_id, in_country, valid_through, person_id),
  index person_status_path (programme_id, path, name_th, person_id),
  index person_status_counted (in_employer, programme_id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

-- How many people of a place stand alike, by the dates that decide how they stand on any day. Programme 0 counts everybody. The rows
-- of an employer are counted from the two tables above, those of a province and the country are sums of what lies below.
create table status_count (
  id bigint not null auto_increment,
  level varchar(10) character set ascii collate ascii_bin not null comment 'EMPLOYER, PROVINCE or COUNTRY',
  place_id bigint not null,
  province_id bigint null comment 'of an employer: where it lies; null: in none',
  country_id bigint null comment 'of a province, and of an employer in none',
  programme_id bigint not null,
  state varchar(20) character set ascii collate ascii_bin null,
  issued_on date null,
  valid_through date null,
  window_opens_on date null,
  revoked_on date null,
  people int not null,
  province_people int not null comment 'of them, those whom this row stands for in the province',
  country_people int not null comment '… and in the country',
  primary key (id),
  index status_count_place (level, place_id, programme_id, valid_through),
  index status_count_province (province_id),
  index status_count_country (country_id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

-- Employers whose counts are behind. Only ever appended to by who changes something: nobody waits for anybody.
create table status_dirty (
  id bigint not null auto_increment,
  employer_id bigint not null,
  primary key (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

-- The day, in Bangkok, whose postings the summaries show.
create table status_day (
  id tinyint not null,
  day date null comment 'null: nothing was summed up yet',
  primary key (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

insert into status_day (id, day) values (1, null);
