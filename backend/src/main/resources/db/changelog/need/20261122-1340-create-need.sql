--liquibase formatted sql

--changeset daryger:create-need
create table need (
    id uuid primary key,
    version int not null,
    institution_id uuid not null,
    state text not null,
    title jsonb not null,
    specialty text not null,
    skills text[] not null,
    audience text not null,
    people int not null,
    kind text not null,
    earliest date,
    latest date,
    languages text[] not null,
    goal jsonb,
    prerequisites jsonb,
    equipment jsonb,
    funding text[] not null,
    funding_said boolean not null,
    urgency text,
    rank int,
    rank_reason text,
    head_comment text,
    created_at timestamptz not null,
    created_by uuid not null,
    published_at timestamptz,
    expires_at timestamptz,
    noticed_at timestamptz,
    closed_at timestamptz,
    close_reason text,
    close_comment text,
    constraint need_institution foreign key (institution_id) references institution (id),
    constraint need_author foreign key (created_by) references account (id),
    constraint need_state check (state in
        ('DRAFT', 'AWAITING_HEAD', 'PUBLISHED', 'MATCHED', 'IN_PROGRESS', 'FULFILLED', 'CLOSED')),
    constraint need_kind check (kind in ('LECTURE', 'MASTER_CLASS', 'OPERATING_VISIT', 'INTERNSHIP_HOST', 'MENTORING',
        'TELE_CONSULTATION', 'PROJECT', 'CONFERENCE_TALK')),
    constraint need_people check (people between 1 and 10000),
    constraint need_window check (earliest <= latest),
    constraint need_languages check (cardinality(languages) > 0),
    constraint need_funding check (funding <@ array['TRAVEL', 'HOUSING', 'HONORARIUM']),
    constraint need_urgency check (urgency in ('ROUTINE', 'SOON', 'URGENT')),
    constraint need_rank check (rank between 1 and 999 and (rank is null) = (rank_reason is null)),
    constraint need_out_of_house check (state in ('DRAFT', 'AWAITING_HEAD', 'CLOSED')
        or (published_at is not null and expires_at is not null)),
    constraint need_closed check ((state = 'CLOSED') = (close_reason is not null)),
    constraint need_close_reason check (close_reason in
        ('SOLVED_OTHERWISE', 'NO_LONGER_NEEDED', 'NO_FUNDING', 'MISTAKE', 'OTHER', 'EXPIRED'))
);
create index need_by_institution on need (institution_id, state);
create index need_by_state on need (state, specialty);
create index need_by_expiry on need (expires_at) where state = 'PUBLISHED';
--rollback drop table need;
