-- Raised whenever counts have changed, in the transaction that changes them: what was read of them under a version stays right as long
-- as it is the version.
alter table status_day add column counted bigint not null default 0;
