--liquibase formatted sql

--changeset daryger:create-proposal
create table proposal (
    id uuid primary key,
    version int not null,
    need_id uuid not null,
    offer_id uuid,
    institution_id uuid not null,
    lead_id uuid not null,
    direction text not null,
    online boolean not null,
    sent_at timestamptz not null,
    sent_by uuid not null,
    score text not null,
    weights_version int not null,
    state text not null,
    institution_agreed boolean not null,
    doctor_agreed boolean not null,
    answer_by timestamptz not null,
    answered_at timestamptz,
    event_id uuid,
    decline_reason text,
    constraint proposal_need foreign key (need_id) references need (id),
    constraint proposal_offer foreign key (offer_id) references offer (id),
    constraint proposal_institution foreign key (institution_id) references institution (id),
    constraint proposal_lead foreign key (lead_id) references doctor_profile (id),
    constraint proposal_event foreign key (event_id) references event (id),
    constraint proposal_sent_by foreign key (sent_by) references account (id),
    constraint proposal_event_once unique (event_id),
    constraint proposal_direction check (direction in ('INSTITUTION_INVITES', 'DOCTOR_APPLIES', 'MINISTRY_SUGGESTS')),
    constraint proposal_state check (state in
        ('SENT', 'OTHER_SLOTS_ASKED', 'SCHEDULED', 'DECLINED', 'EXPIRED', 'WITHDRAWN', 'DONE', 'FOLLOWED_UP')),
    constraint proposal_scheduled_has_event check (state not in ('SCHEDULED', 'DONE', 'FOLLOWED_UP') or event_id is not null),
    constraint proposal_declined_says_why check (state <> 'DECLINED' or decline_reason is not null)
);
-- nobody is asked twice for the same need while an answer is awaited
create unique index proposal_open_once on proposal (need_id, lead_id) where state in ('SENT', 'OTHER_SLOTS_ASKED');
create index proposal_by_need on proposal (need_id);
create index proposal_by_institution on proposal (institution_id, sent_at desc);
create index proposal_waiting on proposal (sent_at) where state in ('SENT', 'OTHER_SLOTS_ASKED');
--rollback drop table proposal;

--changeset daryger:create-proposal-doctor
create table proposal_doctor (
    proposal_id uuid not null,
    position int not null,
    doctor_id uuid not null,
    primary key (proposal_id, position),
    constraint proposal_doctor_proposal foreign key (proposal_id) references proposal (id) on delete cascade,
    constraint proposal_doctor_doctor foreign key (doctor_id) references doctor_profile (id),
    constraint proposal_doctor_once unique (proposal_id, doctor_id)
);
create index proposal_doctor_by_doctor on proposal_doctor (doctor_id);
--rollback drop table proposal_doctor;

--changeset daryger:create-proposal-slot
create table proposal_slot (
    proposal_id uuid not null,
    position int not null,
    local_start timestamp not null,
    minutes int not null,
    zone text not null,
    primary key (proposal_id, position),
    constraint proposal_slot_proposal foreign key (proposal_id) references proposal (id) on delete cascade,
    constraint proposal_slot_at_most_three check (position < 3),
    constraint proposal_slot_minutes check (minutes between 15 and 14400)
);
--rollback drop table proposal_slot;

--changeset daryger:create-proposal-message
create table proposal_message (
    id uuid primary key,
    version int not null,
    proposal_id uuid not null,
    author uuid not null,
    side text not null,
    text text not null,
    at timestamptz not null,
    constraint proposal_message_proposal foreign key (proposal_id) references proposal (id),
    constraint proposal_message_author foreign key (author) references person (id),
    constraint proposal_message_side check (side in ('INSTITUTION', 'DOCTOR')),
    constraint proposal_message_length check (length(text) between 1 and 4000)
);
create index proposal_message_by_proposal on proposal_message (proposal_id, id);
--rollback drop table proposal_message;
