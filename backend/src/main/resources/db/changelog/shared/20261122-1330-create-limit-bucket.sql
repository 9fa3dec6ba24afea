--liquibase formatted sql

--changeset daryger:create-limit-bucket
-- bucket4j: how many tries are left; keys are hashes
create table limit_bucket (
    id text primary key,
    state bytea,
    expires_at bigint
);
create index limit_bucket_by_expiry on limit_bucket (expires_at);
--rollback drop table limit_bucket;
