-- An employer is counted once for all its marks, however many there are: after everybody was summed up, each has a hundred.
alter table status_dirty add index status_dirty_employer (employer_id);
