-- Every entry is found by an organisation: where none was written, that of the subject's posting on that day.
update audit_entry a set a.path = (
    select g.path from posting g
    where g.person_id = a.subject_id and g.valid_from <= date(convert_tz(a.at, '+00:00', '+07:00'))
      and (g.valid_through is null or g.valid_through >= date(convert_tz(a.at, '+00:00', '+07:00')))
    order by g.valid_from desc, g.id desc limit 1)
where a.path is null and a.subject_id is not null;

create trigger audit_entry_is_not_changed before update on audit_entry for each row
  signal sqlstate '45000' set message_text = 'audit_entry is append-only';

create trigger audit_entry_is_not_deleted before delete on audit_entry for each row
  signal sqlstate '45000' set message_text = 'audit_entry is append-only';
