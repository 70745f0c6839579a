-- Every answer is a response already; the same once more beside the question was a write for nothing.
alter table attempt_question
  drop column answer,
  drop column answer_seq;
