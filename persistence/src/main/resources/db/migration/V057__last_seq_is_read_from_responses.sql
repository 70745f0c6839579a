-- An answer wrote it together with the response that tells it as well: a write of 0.14 ms of CPU for nothing.
alter table attempt drop column last_seq;
