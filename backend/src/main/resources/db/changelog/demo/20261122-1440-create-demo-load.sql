--liquibase formatted sql

--changeset daryger:create-demo-load
-- one row when the invented people were loaded; stays empty outside the demo
create table demo_load (
    seed bigint primary key,
    loaded_at timestamptz not null
);
create unique index demo_load_once on demo_load ((true));
--rollback drop table demo_load;
