--liquibase formatted sql

--changeset daryger:mark-narrowing
-- what fewer people may see than before: searches leave it out until their index knows
alter table change add column narrowed boolean not null default false;
create index change_narrowed on change (tx, id) where narrowed;
--rollback alter table change drop column narrowed;
