--liquibase formatted sql

--changeset daryger:create-search-rebuild
-- who asked stands in the audit
create table search_rebuild (
    id uuid primary key,
    asked_at timestamptz not null
);
create index search_rebuild_by_age on search_rebuild (asked_at);
create table search_rebuild_part (
    rebuild_id uuid not null,
    node text not null,
    engine text not null,
    done int not null,
    total int not null,
    state text not null,
    changed_at timestamptz not null,
    primary key (rebuild_id, node, engine),
    constraint search_rebuild_part_rebuild foreign key (rebuild_id) references search_rebuild (id) on delete cascade,
    constraint search_rebuild_part_state check (state in ('RUNNING', 'DONE', 'FAILED')),
    constraint search_rebuild_part_done check (done between 0 and total)
);
create index search_rebuild_running on search_rebuild_part (changed_at) where state = 'RUNNING';
--rollback drop table search_rebuild_part; drop table search_rebuild;
