--liquibase formatted sql

--changeset daryger:create-calendar-feed
create table calendar_feed (
    account_id uuid primary key,
    secret_hash bytea not null,
    created_at timestamptz not null,
    constraint calendar_feed_account foreign key (account_id) references account (id),
    constraint calendar_feed_secret unique (secret_hash)
);
--rollback drop table calendar_feed;
