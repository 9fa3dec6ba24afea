--liquibase formatted sql

--changeset daryger:index-need-skills
create index need_by_skill on need using gin (skills);
--rollback drop index need_by_skill;
