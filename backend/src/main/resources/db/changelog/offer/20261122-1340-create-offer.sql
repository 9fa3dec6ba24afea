--liquibase formatted sql

--changeset daryger:create-offer
create table offer (
    id uuid primary key,
    version int not null,
    lead_id uuid not null,
    state text not null,
    kind text not null,
    title jsonb not null,
    description jsonb,
    specialty text not null,
    skills text[] not null,
    languages text[] not null,
    mode text not null,
    available_from date,
    available_until date,
    capacity int not null,
    taken int not null,
    lead_days int not null,
    open_to_people boolean not null,
    conditions jsonb,
    team jsonb,
    equipment jsonb,
    weeks int,
    places int,
    requirements jsonb,
    created_at timestamptz not null,
    opened_at timestamptz,
    ended_at timestamptz,
    constraint offer_state check (state in ('DRAFT', 'OPEN', 'EXHAUSTED', 'EXPIRED', 'WITHDRAWN')),
    constraint offer_kind check (kind in ('LECTURE', 'MASTER_CLASS', 'OPERATING_VISIT', 'INTERNSHIP_HOST', 'MENTORING',
        'TELE_CONSULTATION', 'PROJECT', 'CONFERENCE_TALK')),
    constraint offer_mode check (mode in ('ONLINE', 'ON_SITE', 'BOTH')),
    constraint offer_capacity check (capacity between 1 and 1000),
    constraint offer_never_beyond_capacity check (taken between 0 and capacity),
    constraint offer_exhausted_when_all_taken check (state <> 'OPEN' or taken < capacity),
    constraint offer_lead_days check (lead_days between 0 and 366),
    constraint offer_window check (available_until >= available_from),
    constraint offer_visit_fields check (kind = 'OPERATING_VISIT' or (team is null and equipment is null)),
    constraint offer_internship_fields check (
        case when kind = 'INTERNSHIP_HOST' then weeks > 0 and places > 0 and weeks is not null and places is not null
             else weeks is null and places is null and requirements is null end),
    constraint offer_opened check (state = 'DRAFT' or opened_at is not null or ended_at is not null),
    constraint offer_ended check ((state in ('EXHAUSTED', 'EXPIRED', 'WITHDRAWN')) = (ended_at is not null))
);
create index offer_by_lead on offer (lead_id, created_at desc);
create index offer_open on offer (opened_at desc, id desc) where state = 'OPEN';
create table offer_member (
    offer_id uuid not null,
    position int not null,
    doctor_id uuid not null,
    primary key (offer_id, position),
    constraint offer_member_offer foreign key (offer_id) references offer (id) on delete cascade,
    constraint offer_member_once unique (offer_id, doctor_id)
);
create index offer_member_by_doctor on offer_member (doctor_id);
--rollback drop table offer_member; drop table offer;
