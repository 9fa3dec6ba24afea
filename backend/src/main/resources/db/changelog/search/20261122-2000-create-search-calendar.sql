--liquibase formatted sql

--changeset daryger:create-search-calendar
-- one row: up to when documents were told that time went on
create table search_calendar (
    only_one boolean primary key default true,
    followed_until timestamptz not null,
    constraint search_calendar_only_one check (only_one)
);
insert into search_calendar (followed_until) values (now());
--rollback drop table search_calendar;
