-- db-scheduler's own table (its column names are fixed by the library): jobs are claimed here, any node may run any job once.
create table scheduled_tasks (
  task_name varchar(100) character set ascii collate ascii_bin not null,
  task_instance varchar(100) character set ascii collate ascii_bin not null,
  task_data blob null,
  execution_time timestamp(6) not null default '1970-01-02 00:00:00',
  picked boolean not null,
  picked_by varchar(50) character set ascii collate ascii_bin null,
  last_success timestamp(6) null,
  last_failure timestamp(6) null,
  consecutive_failures int null,
  last_heartbeat timestamp(6) null,
  version bigint not null,
  priority smallint null,
  state varchar(50) null,
  primary key (task_name, task_instance),
  index scheduled_tasks_due (execution_time),
  index scheduled_tasks_heartbeat (last_heartbeat),
  index scheduled_tasks_priority (priority desc, execution_time asc)
) character set utf8mb4 collate utf8mb4_thai_520_w2;
