-- A trainer's courses are those that lie in one subtree, by code; a course's learners are read the latest first.
alter table course add index course_in_scope (path, code);
alter table enrolment add index enrolment_of_course (course_id, id);
