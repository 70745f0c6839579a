-- The tree: the country that is there, 77 provinces, their LGOs, four divisions each. Ids are given by hand, since paths hold them.
create or replace table bench_base as
select (select id from organisation where parent_id is null) country, (select max(id) from organisation) organisation,
  (select max(id) from person) person, (select max(id) from course) course, (select max(id) from course_version) version,
  (select max(id) from course_module) module, (select max(id) from activity) activity, (select max(id) from quiz) quiz,
  (select ifnull(max(id), 0) from attempt) attempt, (select ifnull(max(id), 0) from candidacy) candidacy;

insert into organisation (id, parent_id, path, type, code, name_th, name_en, valid_from, demonstration, version)
select b.organisation + seq, b.country, concat('/', b.country, '/', b.organisation + seq, '/'), 'PROVINCE', concat('BP', lpad(seq, 2, '0')),
  concat('จังหวัดวัดผล ', seq), concat('Benchmark Province ', seq), '2010-01-01', true, 0
from bench_base b, seq_1_to_77;

insert into organisation (id, parent_id, path, type, code, name_th, name_en, valid_from, demonstration, version)
select b.organisation + 77 + seq, b.organisation + 1 + seq % 77,
  concat('/', b.country, '/', b.organisation + 1 + seq % 77, '/', b.organisation + 77 + seq, '/'),
  case when seq <= 76 then 'PAO' when seq % 261 = 0 then 'CITY_MUNICIPALITY' when seq % 40 = 0 then 'TOWN_MUNICIPALITY'
    when seq % 10 < 3 then 'SUBDISTRICT_MUNICIPALITY' else 'SAO' end,
  concat('BL', lpad(seq, 4, '0')), concat('องค์กรปกครองส่วนท้องถิ่นวัดผล ', seq), concat('Benchmark Local Organisation ', seq), '2010-01-01',
  true, 0
from bench_base b, seq_1_to_{organisations};

insert into organisation (id, parent_id, path, type, code, name_th, name_en, valid_from, demonstration, version)
select b.organisation + 77 + {organisations} + (l.seq - 1) * 4 + d.seq, b.organisation + 77 + l.seq,
  concat('/', b.country, '/', b.organisation + 1 + l.seq % 77, '/', b.organisation + 77 + l.seq, '/',
    b.organisation + 77 + {organisations} + (l.seq - 1) * 4 + d.seq, '/'),
  'DIVISION', concat('BL', lpad(l.seq, 4, '0'), '-', d.seq),
  elt(d.seq, 'สำนักปลัด', 'กองคลัง', 'กองช่าง', 'กองการศึกษา'),
  elt(d.seq, 'Office of the Clerk', 'Finance Division', 'Engineering Division', 'Education Division'), '2010-01-01', true, 0
from bench_base b, seq_1_to_{organisations} l, seq_1_to_4 d;

set @next = (select max(id) + 1 from organisation);
execute immediate concat('alter sequence organisation_seq restart with ', @next);

create or replace table bench_row (id bigint not null auto_increment primary key, text varchar(100) not null) collate utf8mb4_thai_520_w2;
