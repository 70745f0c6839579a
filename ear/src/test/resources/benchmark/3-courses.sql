-- Courses with the content of the one that ships: every copy has its own version, modules, activities and quizzes over the same items.
create or replace table bench_source as select v.* from course c join course_version v on v.id = c.current_version_id where c.code = 'SO-101';
create or replace table bench_module as
select m.*, row_number() over (order by m.position) n from course_module m join bench_source s on s.id = m.course_version_id;
create or replace table bench_activity as
select a.*, row_number() over (order by a.position) n, sum(a.quiz_id is not null) over (order by a.position) nq
from activity a join bench_source s on s.id = a.course_version_id;
create or replace table bench_sizes as
select (select count(*) from bench_module) modules, (select count(*) from bench_activity) activities, (select max(nq) from bench_activity) quizzes;

insert into course (id, organisation_id, path, code)
select b.course + seq, o.id, o.path, concat('BC-', lpad(seq, 3, '0')) from bench_base b join organisation o on o.id = b.country, seq_1_to_{courses};
insert into course_version (id, course_id, number, title_th, title_en, summary_th, summary_en, minutes, skills, activities, published_at, sha256)
select b.version + seq, b.course + seq, 1, concat(s.title_th, ' ชุดที่ ', seq), concat(s.title_en, ' No. ', seq), s.summary_th, s.summary_en, s.minutes, s.skills,
  s.activities, '2024-10-01', sha2(concat('bench', seq), 256)
from bench_base b, bench_source s, seq_1_to_{courses};
update course c join course_version v on v.course_id = c.id join bench_base b set c.current_version_id = v.id where c.id > b.course;
insert into course_outcome (course_version_id, position, text_th, text_en)
select b.version + seq, o.position, o.text_th, o.text_en
from bench_base b, course_outcome o join bench_source s on s.id = o.course_version_id, seq_1_to_{courses};
insert into course_module (id, course_version_id, position, code, title_th, title_en)
select b.module + (seq - 1) * z.modules + m.n, b.version + seq, m.position, m.code, m.title_th, m.title_en
from bench_base b, bench_sizes z, bench_module m, seq_1_to_{courses};
-- The practice of each module becomes a quiz of ten questions, drawn from the examination's items of that module.
insert into quiz (id, kind, items, minutes, max_attempts, wait_days, pass_percent)
select b.quiz + (seq - 1) * z.quizzes + a.nq, q.kind, if(q.kind = 'PRACTICE', 10, q.items), q.minutes, q.max_attempts, q.wait_days, q.pass_percent
from bench_base b, bench_sizes z, bench_activity a join quiz q on q.id = a.quiz_id, seq_1_to_{courses};
create or replace table bench_draw as
select a.nq, d.position, d.pool, d.items, d.title_th, d.title_en
from bench_activity a join quiz q on q.id = a.quiz_id join quiz_draw d on d.quiz_id = q.id where q.kind <> 'PRACTICE'
union all
select a.nq, 0, d.pool, 10, d.title_th, d.title_en
from bench_activity a join quiz q on q.id = a.quiz_id and q.kind = 'PRACTICE', bench_sizes z
join bench_activity e on e.nq = z.quizzes and e.quiz_id is not null join quiz_draw d on d.quiz_id = e.quiz_id
where d.position = a.nq - 2;
insert into quiz_draw (quiz_id, position, pool, items, title_th, title_en)
select b.quiz + (seq - 1) * z.quizzes + d.nq, d.position, d.pool, d.items, d.title_th, d.title_en
from bench_base b, bench_sizes z, bench_draw d, seq_1_to_{courses};
insert into quiz_level_share (quiz_id, level, percent)
select b.quiz + (seq - 1) * z.quizzes + a.nq, d.level, d.percent
from bench_base b, bench_sizes z, bench_activity a join quiz_level_share d on d.quiz_id = a.quiz_id, seq_1_to_{courses};
create or replace table bench_pool as
select a.nq, i.draw, i.question_version_id, i.level
from bench_activity a join quiz q on q.id = a.quiz_id join quiz_pool_item i on i.quiz_id = q.id where q.kind <> 'PRACTICE'
union all
select a.nq, 0, i.question_version_id, i.level
from bench_activity a join quiz q on q.id = a.quiz_id and q.kind = 'PRACTICE', bench_sizes z
join bench_activity e on e.nq = z.quizzes and e.quiz_id is not null join quiz_pool_item i on i.quiz_id = e.quiz_id
where i.draw = a.nq - 2;
insert into quiz_pool_item (quiz_id, draw, question_version_id, level)
select b.quiz + (seq - 1) * z.quizzes + p.nq, p.draw, p.question_version_id, p.level
from bench_base b, bench_sizes z, bench_pool p, seq_1_to_{courses};
insert into activity (id, course_version_id, module_id, position, code, type, title_th, title_en, minutes, rich_text_id, quiz_id)
select b.activity + (seq - 1) * z.activities + a.n, b.version + seq, b.module + (seq - 1) * z.modules + m.n, a.position, a.code, a.type,
  a.title_th, a.title_en, a.minutes, a.rich_text_id, if(a.quiz_id is null, null, b.quiz + (seq - 1) * z.quizzes + a.nq)
from bench_base b, bench_sizes z, bench_activity a join bench_module m on m.id = a.module_id, seq_1_to_{courses};
insert into course_asset (course_version_id, name, stored_file_id)
select b.version + seq, c.name, c.stored_file_id
from bench_base b, course_asset c join bench_source s on s.id = c.course_version_id, seq_1_to_{courses};
