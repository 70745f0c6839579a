-- The product sums up by itself at its next start, as at its first.
delete from status_count;
delete from status_dirty;
delete from person_status;
delete from person_place;
update status_day set day = null;
analyze table organisation, person, posting, account, role_grant, enrolment, attempt, attempt_question, response, progress, candidacy, award;
