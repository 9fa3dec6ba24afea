--liquibase formatted sql

--changeset daryger:create-change
create table change (
    id bigint generated always as identity primary key,
    tx xid8 not null default pg_current_xact_id(),
    kind text not null,
    entity_id uuid not null,
    at timestamptz not null default now()
);
create index change_by_tx on change (tx, id);
--rollback drop table change;
