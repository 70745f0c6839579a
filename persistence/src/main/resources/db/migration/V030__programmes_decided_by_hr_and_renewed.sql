alter table programme_version
  add column renewal_base varchar(20) character set ascii collate ascii_bin not null default 'COMPLETION'
    comment 'the day that the validity of a renewal is counted from';

-- A programme asks one tree for the first award and another for a renewal.
alter table requirement
  add column occasion varchar(20) character set ascii collate ascii_bin not null default 'FIRST_AWARD' comment 'which tree',
  add column min_hours int null,
  add column since_last_award boolean not null default false comment 'only what came after the award that is renewed counts',
  add column title_th varchar(200) null comment 'of the evidence asked for',
  add column title_en varchar(200) null;

alter table candidacy
  add column occasion varchar(20) character set ascii collate ascii_bin not null default 'FIRST_AWARD',
  add column counts_after date null comment 'issue of the award renewed, or end of what an earlier award was won by; null: first time',
  add column submitted_at datetime(6) null comment 'last time',
  add column decided_by bigint null comment 'null: not decided by a person',
  add constraint candidacy_decided_by foreign key (decided_by) references person (id),
  add index candidacy_queue (state, submitted_at, id);

-- Append-only: the history of a candidacy.
create table candidacy_move (
  id bigint not null auto_increment,
  candidacy_id bigint not null,
  from_state varchar(20) character set ascii collate ascii_bin null comment 'null: it was begun',
  to_state varchar(20) character set ascii collate ascii_bin not null,
  moved_at datetime(6) not null,
  moved_by bigint null comment 'null: by the rules, without anybody',
  reason varchar(2000) null,
  primary key (id),
  constraint candidacy_move_of foreign key (candidacy_id) references candidacy (id),
  constraint candidacy_move_by foreign key (moved_by) references person (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

-- Append-only: a newer file for the same requirement supersedes, none is deleted.
create table evidence (
  id bigint not null auto_increment,
  candidacy_id bigint not null,
  requirement_id bigint not null,
  file_id bigint not null,
  title varchar(200) not null,
  file_name varchar(150) not null,
  added_at datetime(6) not null,
  primary key (id),
  constraint evidence_candidacy foreign key (candidacy_id) references candidacy (id),
  constraint evidence_requirement foreign key (requirement_id) references requirement (id),
  constraint evidence_file foreign key (file_id) references stored_file (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

create table endorsement (
  id bigint not null auto_increment,
  candidacy_id bigint not null,
  supervisor_id bigint not null comment 'who was asked; once answered, who answered',
  asked_at datetime(6) not null,
  answered_at datetime(6) null,
  endorsed boolean null,
  note varchar(2000) null,
  open_marker tinyint null comment '1 until it is answered, null afterwards: at most one open per candidacy',
  version int not null,
  primary key (id),
  constraint endorsement_one_open unique (candidacy_id, open_marker),
  constraint endorsement_candidacy foreign key (candidacy_id) references candidacy (id),
  constraint endorsement_supervisor foreign key (supervisor_id) references person (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

alter table award_fact
  add column half_hours int null,
  add column reference varchar(64) character set ascii collate ascii_bin null
    comment 'serial of an award, SHA-256 of a file, person who endorsed';

-- Whom somebody supervises is asked for on every page of a supervisor.
alter table posting add index posting_by_supervisor (supervisor_id, person_id);
