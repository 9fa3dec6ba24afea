--liquibase formatted sql

--changeset daryger:person-claimed-into
-- a record that somebody was entered under without an account, and who has taken it over since; it has no name any more
alter table person add column claimed_into uuid;
alter table person add constraint person_claimed_into foreign key (claimed_into) references person (id);
alter table person add constraint person_claimed_by_another check (claimed_into <> id);
--rollback alter table person drop column claimed_into;
