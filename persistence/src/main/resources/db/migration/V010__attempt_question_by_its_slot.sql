-- A question of an attempt is known by its slot: all of a paper are then written in one batch, and lie together.
alter table attempt_question
  drop column id,
  drop primary key,
  add primary key (attempt_id, slot),
  drop index attempt_question_slot;
