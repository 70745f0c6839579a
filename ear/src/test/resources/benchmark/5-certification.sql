-- Everybody goes for Smart Officer: most hold it, some by now for the second time.
select 1;
