-- 2.4 candidacies a person: everybody goes for Smart Officer, two fifths for the second time; seven tenths for Innovation Champion, three for the
-- second time. Awards for those that are certified, issued over the last six years.
create or replace table bench_period (programme varchar(40) character set ascii, period int, least int, most int);
insert into bench_period values ('SMART-OFFICER', 1, 0, 9), ('SMART-OFFICER', 2, 0, 3), ('INNOVATION-CHAMPION', 1, 0, 6), ('INNOVATION-CHAMPION', 2, 0, 2);

-- repeat {chunks}
insert into candidacy (person_id, programme_id, programme_version_id, period, state, open_marker, started_at, submitted_at, decided_at, occasion, version)
select b.person + s.seq, p.id, p.current_version_id, t.period, c.state, if(c.state in ('IN_PROGRESS', 'ELIGIBLE', 'SUBMITTED', 'RETURNED'), 1, null),
  timestamp '2026-06-01 02:00:00' + interval s.seq % 150 day, if(c.state in ('SUBMITTED', 'RETURNED'), timestamp '2026-11-01 02:00:00', null),
  if(c.state = 'CERTIFIED', timestamp '2026-06-01 02:00:00', null), if(t.period = 1, 'FIRST_AWARD', 'RENEWAL'), 0
from bench_base b, seq_{from}_to_{through} s join bench_period t on s.seq % 10 between t.least and t.most join programme p on p.code = t.programme
join (select 'SMART-OFFICER' programme, 1 period, d.seq digit, elt(1 + d.seq, 'CERTIFIED', 'CERTIFIED', 'CERTIFIED', 'CERTIFIED', 'CERTIFIED', 'CERTIFIED',
    'CERTIFIED', 'IN_PROGRESS', 'IN_PROGRESS', 'WITHDRAWN') state from seq_0_to_9 d
  union all select 'SMART-OFFICER', 2, d.seq, 'CERTIFIED' from seq_0_to_3 d
  union all select 'INNOVATION-CHAMPION', 1, d.seq, elt(1 + d.seq, 'CERTIFIED', 'CERTIFIED', 'CERTIFIED', 'SUBMITTED', 'RETURNED', 'ELIGIBLE', 'IN_PROGRESS')
    from seq_0_to_6 d
  union all select 'INNOVATION-CHAMPION', 2, d.seq, 'IN_PROGRESS' from seq_0_to_2 d) c
  on c.programme = t.programme and c.period = t.period and c.digit = s.seq % 10;

-- repeat {chunks}
insert into award (candidacy_id, person_id, programme_id, programme_version_id, fiscal_year, number, serial, verify_code, check_code, holder_th, holder_en,
  organisation_th, organisation_en, organisation_path, issued_on, valid_through, issued_at, demonstration)
select d.id, d.person_id, d.programme_id, d.programme_version_id, d.year, d.number, concat(d.serial_prefix, '-', d.year, '-', d.number),
  upper(left(sha2(concat('verify', d.id), 256), 26)), upper(left(sha2(concat('check', d.id), 256), 8)), h.name_th, h.name_en, o.name_th, o.name_en, o.path,
  d.issued, d.issued + interval 36 month - interval 1 day, timestamp(d.issued, '04:00:00'), true
from (select c.id, c.person_id, c.programme_id, c.programme_version_id, p.serial_prefix, y.issued,
    year(y.issued) + 543 + (month(y.issued) > 9) year, 1000000 + (c.person_id - b.person) * 2 + c.period number
  from (select c0.*, date '2020-12-01' + interval (c0.person_id * 37) % 1090 day
      + interval if(c0.period = 2 or p0.code <> 'SMART-OFFICER' or (c0.person_id - b0.person) % 10 > 3, 1095, 0) day issued
    from bench_base b0 join candidacy c0 on c0.person_id between b0.person + {from} and b0.person + {through} and c0.state = 'CERTIFIED'
    join programme p0 on p0.id = c0.programme_id) y
  join candidacy c on c.id = y.id join programme p on p.id = c.programme_id join bench_base b) d
join person h on h.id = d.person_id join bench_place w on w.person = d.person_id join organisation o on o.id = w.organisation;
