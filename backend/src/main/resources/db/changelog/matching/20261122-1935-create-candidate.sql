--liquibase formatted sql

--changeset daryger:create-match-candidate
-- derived from doctor, credential and offer by the change feed: whoever may pass the gates of a need is found by index
create table match_candidate (
    doctor_id uuid primary key,
    -- specialties, skills, specialties of open offers
    codes text[] not null,
    -- what identity and credentials allow to be asked for
    kinds text[] not null,
    constraint match_candidate_doctor foreign key (doctor_id) references doctor_profile (id) on delete cascade
);
create index match_candidate_by_code on match_candidate using gin (codes);
create table match_candidate_feed (
    one boolean primary key default true,
    -- of the rows' meaning
    version int not null,
    -- false while it is being filled
    complete boolean not null,
    -- up to where in the change feed the rows are complete
    tx bigint not null,
    change_id bigint not null,
    constraint match_candidate_feed_one_row check (one)
);
--rollback drop table match_candidate_feed; drop table match_candidate;
