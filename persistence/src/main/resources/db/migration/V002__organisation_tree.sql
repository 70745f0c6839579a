-- The organisation tree. The materialised path (/1/34/567/) decides rights by one prefix comparison.
create sequence organisation_seq start with 1 increment by 1 nocache;

create table organisation (
  id bigint not null,
  parent_id bigint null,
  path varchar(200) character set ascii collate ascii_bin not null,
  type varchar(30) character set ascii collate ascii_bin not null,
  code varchar(40) character set ascii collate ascii_bin not null,
  name_th varchar(200) not null,
  name_en varchar(200) not null,
  valid_from date not null,
  valid_through date null comment 'null: open-ended',
  demonstration boolean not null,
  version int not null,
  primary key (id),
  constraint organisation_code unique (code),
  constraint organisation_path unique (path),
  constraint organisation_parent foreign key (parent_id) references organisation (id),
  constraint organisation_period check (valid_through is null or valid_through >= valid_from),
  index organisation_name (name_th, id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;
