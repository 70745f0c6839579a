-- What the product ships with never takes the place of what a trainer published. All that is there until now was shipped.
alter table course_version
  add column origin varchar(20) character set ascii collate ascii_bin not null default 'SHIPPED' comment 'SHIPPED or AUTHORED';
