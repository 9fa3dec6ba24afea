--liquibase formatted sql

--changeset daryger:add-readiness
alter table need add column readiness text[] not null default '{}';
alter table need add column readiness_said boolean not null default false;
alter table need add constraint need_readiness check (
    readiness <@ array['THEATRE', 'ANAESTHESIA', 'ICU_BED', 'STERILISATION', 'BLOOD']
    and (readiness_said or cardinality(readiness) = 0));
--rollback alter table need drop column readiness; alter table need drop column readiness_said;
