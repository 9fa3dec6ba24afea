--liquibase formatted sql

--changeset daryger:create-file
create table file (
    id uuid primary key,
    owner text not null,
    kind text not null,
    -- whose data it is; persons live in a module above, so no foreign key
    person_id uuid,
    name text not null,
    content_type text not null,
    bytes bigint not null,
    pages int not null,
    sha256 text not null,
    scan text not null,
    stored_at timestamptz not null,
    constraint file_content_type check (content_type in ('application/pdf', 'image/jpeg', 'image/png')),
    constraint file_bytes check (bytes > 0),
    constraint file_pages check (pages between 1 and 30),
    constraint file_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint file_scan check (scan in ('CLEAN', 'NOT_SCANNED')),
    constraint file_name check (length(name) between 1 and 120)
);
create index file_by_person on file (person_id) where person_id is not null;
--rollback drop table file;
