--liquibase formatted sql

--changeset daryger:create-load
-- files of doctors that were loaded, and how far; stays empty in production
create table load (
    id uuid primary key,
    source text not null,
    hash text not null,
    rows_done bigint not null,
    loaded bigint not null,
    known bigint not null,
    rejected bigint not null,
    started_at timestamptz not null,
    finished_at timestamptz,
    constraint load_once unique (source, hash),
    constraint load_counts check (rows_done = loaded + known + rejected and least(loaded, known, rejected) >= 0)
);
--rollback drop table load;
