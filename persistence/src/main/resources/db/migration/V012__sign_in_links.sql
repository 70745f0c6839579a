-- A one-time link by which a person sets the first or a new password: only its hash is kept, and an account has one at most.
create table sign_in_link (
  id bigint not null auto_increment,
  account_id bigint not null,
  token_hash char(64) character set ascii collate ascii_bin not null,
  expires_at datetime(6) not null,
  used_at datetime(6) null,
  version int not null,
  primary key (id),
  constraint sign_in_link_account unique (account_id),
  constraint sign_in_link_token unique (token_hash),
  constraint sign_in_link_of_account foreign key (account_id) references account (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;
