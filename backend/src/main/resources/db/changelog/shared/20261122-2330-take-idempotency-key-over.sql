--liquibase formatted sql

--changeset daryger:take-idempotency-key-over
--comment which call holds the key: one that was given up may end late, and writes nothing over the one that took over
alter table idempotency_key add column taken_by uuid;
--rollback alter table idempotency_key drop column taken_by;
