--liquibase formatted sql

--changeset daryger:create-saved-search
create table saved_search (
    id uuid primary key,
    account_id uuid not null,
    title text not null,
    query text not null,
    alert text not null,
    created_at timestamptz not null,
    -- up to where in the change feed its matches are known
    checked_tx bigint not null default 0,
    checked_row bigint not null default 0,
    -- the owner's day on which it was last told
    digest_on date not null,
    constraint saved_search_account foreign key (account_id) references account (id),
    constraint saved_search_alert check (alert in ('NONE', 'DAILY', 'AT_ONCE')),
    constraint saved_search_title check (length(title) between 1 and 120)
);
create index saved_search_owner on saved_search (account_id, id desc);
create index saved_search_at_once on saved_search (checked_tx, checked_row) where alert = 'AT_ONCE';
create index saved_search_daily on saved_search (digest_on) where alert = 'DAILY';
--rollback drop table saved_search;

--changeset daryger:create-saved-search-match
create table saved_search_match (
    saved_search_id uuid not null,
    doctor_id uuid not null,
    found_at timestamptz not null,
    -- told and not looked at yet
    fresh boolean not null,
    -- a match is told once
    primary key (saved_search_id, doctor_id),
    constraint saved_search_match_search foreign key (saved_search_id) references saved_search (id) on delete cascade,
    constraint saved_search_match_doctor foreign key (doctor_id) references doctor_profile (id) on delete cascade
);
create index saved_search_match_fresh on saved_search_match (saved_search_id, found_at desc) where fresh;
create index saved_search_match_of_doctor on saved_search_match (doctor_id);
--rollback drop table saved_search_match;
