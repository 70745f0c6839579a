create table rich_text (
  id bigint not null auto_increment,
  sha256 char(64) character set ascii collate ascii_bin not null,
  html mediumtext not null comment 'sanitised before it is stored',
  primary key (id),
  constraint rich_text_sha256 unique (sha256)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

-- The bytes are in the file store under their hash; equal files are stored once.
create table stored_file (
  id bigint not null auto_increment,
  sha256 char(64) character set ascii collate ascii_bin not null,
  media_type varchar(100) character set ascii collate ascii_bin not null,
  bytes bigint not null,
  stored_at datetime(6) not null,
  primary key (id),
  constraint stored_file_sha256 unique (sha256)
) character set utf8mb4 collate utf8mb4_thai_520_w2;
