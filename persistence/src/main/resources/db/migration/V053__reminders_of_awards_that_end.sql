-- Which reminders of an award's end were given. Whoever was not reminded for days, because no node ran, is reminded at the next run.
create table award_reminder (
  id bigint not null auto_increment,
  award_id bigint not null,
  reminder varchar(20) character set ascii collate ascii_bin not null,
  given_at datetime(6) not null,
  primary key (id),
  constraint award_reminder_once unique (award_id, reminder),
  constraint award_reminder_of foreign key (award_id) references award (id)
) character set utf8mb4 collate utf8mb4_thai_520_w2;

alter table award add index award_ending (valid_through, id);
