-- Twenty enrolments a person, fourteen of them complete; three examinations a person, of twenty answers each.
-- repeat {chunks}
insert into enrolment (person_id, course_id, course_version_id, source, state, enrolled_at, due_on, completed_at, done_activities, version)
select b.person + p.seq, b.course + 1 + (p.seq + e.seq) % {courses}, b.version + 1 + (p.seq + e.seq) % {courses},
  if(e.seq % 4 = 3, 'ASSIGNMENT', 'SELF'), if(e.seq < 14, 'COMPLETED', 'ACTIVE'),
  timestamp '2025-10-01 02:00:00' + interval (p.seq + e.seq * 17) % 400 day,
  if(e.seq % 4 = 3, date '2026-09-30' + interval (p.seq % 200) day, null),
  if(e.seq < 14, timestamp '2025-10-05 04:00:00' + interval (p.seq + e.seq * 17) % 400 day, null),
  if(e.seq < 14, z.activities, (p.seq + e.seq) % z.activities), 0
from bench_base b, bench_sizes z, seq_{from}_to_{through} p, seq_0_to_19 e;

-- repeat {chunks}
insert into attempt (id, quiz_id, person_id, number, state, started_at, closed_at, correct_items, total_items, passed, version)
select b.attempt + (p.seq - 1) * 3 + e.seq + 1, b.quiz + ((p.seq + e.seq) % {courses}) * z.quizzes + z.quizzes, b.person + p.seq, 1, 'SUBMITTED',
  timestamp '2025-10-05 03:00:00' + interval (p.seq + e.seq * 17) % 400 day, timestamp '2025-10-05 03:20:00' + interval (p.seq + e.seq * 17) % 400 day,
  14 + (p.seq + e.seq) % 7, 20, true, 0
from bench_base b, bench_sizes z, seq_{from}_to_{through} p, seq_0_to_2 e;

create or replace table bench_item as
select row_number() over (order by i.id) - 1 n, i.question_version_id, i.draw
from quiz_pool_item i join bench_activity a on a.quiz_id = i.quiz_id join bench_sizes z on a.nq = z.quizzes;
alter table bench_item modify n int not null, add constraint bench_item_n primary key (n);

-- repeat {chunks}
insert into attempt_question (attempt_id, slot, question_version_id, draw, option_order, correct)
select b.attempt + (p.seq - 1) * 3 + e.seq + 1, s.seq, i.question_version_id, i.draw, '0,1,2,3', s.seq % 4 > 0
from bench_base b, seq_{from}_to_{through} p, seq_0_to_2 e, seq_1_to_20 s join bench_item i on i.n = (s.seq * 3 - 1) % 60;

-- repeat {chunks}
insert into response (attempt_id, seq, client, counter, slot, answer, based_on, status, received_at)
select b.attempt + (p.seq - 1) * 3 + e.seq + 1, s.seq, '00000000-0000-4000-8000-000000000000', s.seq, s.seq, 'a', 0, 'CURRENT',
  timestamp '2025-10-05 03:01:00' + interval (p.seq + e.seq * 17) % 400 day
from bench_base b, seq_{from}_to_{through} p, seq_0_to_2 e, seq_1_to_20 s;

insert into progress (enrolment_id, activity_id, reason, attempt_id, completed_at)
select e.id, b.activity + (e.course_id - b.course) * z.activities, 'PASSED', t.id, t.closed_at
from bench_base b, bench_sizes z, attempt t join enrolment e on e.person_id = t.person_id
  and e.course_id = (select b2.course + 1 + (t.quiz_id - b2.quiz - z2.quizzes) div z2.quizzes from bench_base b2, bench_sizes z2)
where t.id > b.attempt;
