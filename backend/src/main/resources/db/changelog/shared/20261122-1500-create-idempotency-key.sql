--liquibase formatted sql

--changeset daryger:create-idempotency-key
create table idempotency_key (
    key text not null,
    caller text not null,
    path text not null,
    status int,
    content_type text,
    body bytea,
    at timestamptz not null,
    primary key (key, caller)
);
create index idempotency_key_by_age on idempotency_key (at);
--rollback drop table idempotency_key;
