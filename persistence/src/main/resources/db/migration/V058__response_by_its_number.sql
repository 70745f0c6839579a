-- An answer is known by its attempt and the number it was given there: one index less to write, and an attempt's answers lie together.
alter table response
  drop column id,
  drop primary key,
  add primary key (attempt_id, seq),
  drop index response_seq;
