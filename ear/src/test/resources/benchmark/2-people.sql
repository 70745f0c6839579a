-- People with a posting, an account and the role of an officer. A third of them work in a twentieth of the LGOs, as in life. All accounts
-- share one hash: it is the demonstration's published password.
create or replace table bench_given (i int primary key, th varchar(50), en varchar(50)) collate utf8mb4_thai_520_w2;
insert into bench_given values (0, 'กมลา', 'Kamala'), (1, 'เกษม', 'Kasem'), (2, 'ขวัญใจ', 'Khwanchai'), (3, 'จักรี', 'Chakri'),
  (4, 'ชลธิชา', 'Chonthicha'), (5, 'ณรงค์', 'Narong'), (6, 'ดวงใจ', 'Duangchai'), (7, 'ธนกร', 'Thanakon'), (8, 'นภา', 'Napha'),
  (9, 'บุญมี', 'Bunmi'), (10, 'ประเสริฐ', 'Prasoet'), (11, 'พรทิพย์', 'Phonthip'), (12, 'มานพ', 'Manop'), (13, 'รัตนา', 'Rattana'),
  (14, 'วิชัย', 'Wichai'), (15, 'ศิริพร', 'Siriphon'), (16, 'สมชาย', 'Somchai'), (17, 'สุดา', 'Suda'), (18, 'อรุณ', 'Arun'),
  (19, 'แก้วตา', 'Kaeota'), (20, 'ไพศาล', 'Phaisan'), (21, 'เพ็ญศรี', 'Phensi'), (22, 'โสภา', 'Sopha');
create or replace table bench_family (i int primary key, th varchar(50), en varchar(50)) collate utf8mb4_thai_520_w2;
insert into bench_family values (0, 'แก้วใส', 'Kaeosai'), (1, 'คงมั่น', 'Khongman'), (2, 'จันทร์ดี', 'Chandi'), (3, 'ใจงาม', 'Chai-ngam'),
  (4, 'ชูศรี', 'Chusi'), (5, 'ทองคำ', 'Thongkham'), (6, 'ธรรมดี', 'Thammadi'), (7, 'นาคทอง', 'Nakthong'), (8, 'บุญเรือง', 'Bunrueang'),
  (9, 'ปัญญาไว', 'Panyawai'), (10, 'พงษ์ไทย', 'Phongthai'), (11, 'เพชรดี', 'Phetdi'), (12, 'มณีวงศ์', 'Maniwong'), (13, 'รักท้องถิ่น', 'Rakthongthin'),
  (14, 'วงศ์ใหญ่', 'Wongyai'), (15, 'ศรีสุข', 'Sisuk'), (16, 'สว่างใจ', 'Sawangchai'), (17, 'สุขสันต์', 'Suksan'), (18, 'อินทร์แก้ว', 'Inkaeo');

insert into person (id, name_th, name_en, given_name_th, given_name_en, email, demonstration, version)
select b.person + s.seq, concat('คุณ', g.th, ' ', f.th, ' ', s.seq), concat(g.en, ' ', f.en, ' ', s.seq), g.th, g.en, null, true, 0
from bench_base b, seq_1_to_{people} s join bench_given g on g.i = s.seq % 23 join bench_family f on f.i = (s.seq div 23) % 19;

create or replace table bench_place (person bigint primary key, organisation bigint not null) as
select b.person + seq person, b.organisation + 77 + {organisations}
  + (if(seq % 3 = 0, (seq div 3) % ceil({organisations} / 20), seq % {organisations})) * 4 + 1 + (seq * 7 + seq div 40) % 4 organisation
from bench_base b, seq_1_to_{people};

insert into posting (person_id, organisation_id, path, position_th, position_en, position_type, valid_from, version)
select p.person, o.id, o.path, 'นักจัดการงานทั่วไป', 'General administration officer', elt(1 + p.person % 3, 'ACADEMIC', 'GENERAL', 'EMPLOYEE'),
  '2020-10-01', 0
from bench_place p join organisation o on o.id = p.organisation;

insert into account (person_id, username, password_hash, state, language, notice_version, notice_at, session_epoch, version)
select b.person + seq, concat('bench', lpad(seq, 6, '0')), a.password_hash, 'ACTIVE', 'th', {notice}, utc_timestamp(6), 0, 0
from bench_base b, (select password_hash from account where username = 'officer001') a, seq_1_to_{people};

insert into role_grant (person_id, role, organisation_id, path, valid_from)
select p.person, 'OFFICER', o.id, o.path, '2020-10-01' from bench_place p join organisation o on o.id = p.organisation;

-- Accounts of the roles that look at many: one HR officer of an LGO, of a province and of the country each.
insert into role_grant (person_id, role, organisation_id, path, valid_from)
select b.person + n.n, 'HR', o.id, o.path, '2020-10-01'
from bench_base b, (select 1 n union select 2 union select 3) n, organisation o
where n.n = 1 and o.code = 'BL0001' or n.n = 2 and o.code = 'BP01' or n.n = 3 and o.parent_id is null;
