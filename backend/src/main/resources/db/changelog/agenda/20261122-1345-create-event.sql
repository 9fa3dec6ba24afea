--liquibase formatted sql

--changeset daryger:create-btree-gist
-- a trusted extension: the owner of the database may create it
create extension if not exists btree_gist;
--rollback drop extension btree_gist;

--changeset daryger:create-event
create table event (
    id uuid primary key,
    version int not null,
    uid text not null,
    recurrence_id text,
    series_id uuid,
    sequence int not null,
    kind text not null,
    status text not null,
    title jsonb not null,
    description jsonb,
    place jsonb,
    -- the truth: what the clock on the wall shows; the instants are derived with these zone rules
    local_start timestamp not null,
    minutes int not null,
    zone text not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    zone_rules text not null,
    online boolean not null,
    hands_on boolean not null,
    languages text[] not null,
    seats int,
    origin uuid,
    created_by uuid,
    cancel_reason text,
    link_person uuid,
    link_url text,
    link_asked_at timestamptz,
    reach text not null,
    narrow_reach text not null,
    asked_at timestamptz,
    officer uuid,
    deputy uuid,
    officer_comment text,
    decided_at timestamptz,
    constraint event_occurrence unique nulls not distinct (uid, recurrence_id),
    constraint event_one_a_proposal unique (origin),
    constraint event_sequence check (sequence >= 0),
    constraint event_kind check (kind in ('LECTURE', 'MASTER_CLASS', 'ONLINE_MEETING', 'OPERATING_VISIT',
        'CASE_CONFERENCE', 'CONFERENCE_TALK', 'CHAPTER_MEETING')),
    constraint event_status check (status in ('DRAFT', 'PROVISIONAL', 'SCHEDULED', 'HELD', 'CLOSED', 'CANCELLED')),
    constraint event_reach check (reach in ('INVITED', 'INSTITUTIONS', 'PUBLIC_ASKED', 'PUBLIC')),
    constraint event_narrow_reach check (narrow_reach in ('INVITED', 'INSTITUTIONS')),
    constraint event_minutes check (minutes between 5 and 43200),
    constraint event_order check (ends_at > starts_at),
    constraint event_seats check (seats between 1 and 100000),
    constraint event_provisional_is_hands_on check (status <> 'PROVISIONAL' or hands_on),
    constraint event_link check (link_url is null or online),
    constraint event_published_was_asked check (reach <> 'PUBLIC' or (asked_at is not null and decided_at is not null)),
    constraint event_created_by foreign key (created_by) references account (id),
    constraint event_link_person foreign key (link_person) references account (id),
    constraint event_officer foreign key (officer) references account (id),
    constraint event_deputy foreign key (deputy) references account (id)
);
create index event_by_start on event (starts_at, id);
create index event_public on event (starts_at, id) where reach = 'PUBLIC';
create index event_waiting on event (asked_at) where reach = 'PUBLIC_ASKED';
create table event_speaker (
    event_id uuid not null,
    doctor_id uuid not null,
    primary key (event_id, doctor_id),
    constraint event_speaker_event foreign key (event_id) references event (id) on delete cascade
);
create index event_speaker_by_doctor on event_speaker (doctor_id);
create table event_host (
    event_id uuid not null,
    position int not null,
    institution_id uuid not null,
    primary key (event_id, position),
    constraint event_host_event foreign key (event_id) references event (id) on delete cascade,
    constraint event_host_once unique (event_id, institution_id)
);
create index event_host_by_institution on event_host (institution_id);
create table event_room (
    event_id uuid not null,
    room_id uuid not null,
    primary key (event_id, room_id),
    constraint event_room_event foreign key (event_id) references event (id) on delete cascade
);
create table event_part (
    event_id uuid not null,
    position int not null,
    title jsonb not null,
    local_start timestamp not null,
    minutes int not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    primary key (event_id, position),
    constraint event_part_event foreign key (event_id) references event (id) on delete cascade,
    constraint event_part_minutes check (minutes between 5 and 2880)
);
--rollback drop table event_part; drop table event_room; drop table event_host; drop table event_speaker; drop table event;

--changeset daryger:create-booking
create table booking (
    id uuid primary key,
    -- a doctor, a room or a theatre
    resource uuid not null,
    event_id uuid not null,
    during tstzrange not null,
    constraint booking_event foreign key (event_id) references event (id) on delete cascade,
    constraint booking_not_empty check (not isempty(during)),
    constraint booking_never_twice exclude using gist (resource with =, during with &&)
);
create index booking_by_event on booking (event_id);
--rollback drop table booking;

--changeset daryger:create-clearance
create table clearance (
    id uuid primary key,
    version int not null,
    event_id uuid not null,
    item text not null,
    owner_id uuid,
    document_date date,
    document_number text,
    cleared_at timestamptz,
    constraint clearance_event foreign key (event_id) references event (id) on delete cascade,
    constraint clearance_owner foreign key (owner_id) references account (id),
    constraint clearance_once unique (event_id, item),
    constraint clearance_item check (item in ('PERMISSION', 'INSURANCE', 'READINESS', 'INVITATION_LETTER')),
    constraint clearance_green_when_complete check (cleared_at is null
        or (owner_id is not null and document_date is not null and document_number is not null))
);
--rollback drop table clearance;
