--liquibase formatted sql

--changeset daryger:create-institution
create table institution (
    id uuid primary key,
    version int not null,
    code text not null,
    kind text not null,
    level text not null,
    name_ky text not null,
    name_ru text not null,
    name_en text not null,
    region text not null,
    city text not null,
    city_ky text not null,
    city_ru text not null,
    city_en text not null,
    latitude double precision,
    longitude double precision,
    zone text not null,
    confirmed boolean not null,
    head_ok_required boolean not null default false,
    about jsonb,
    address text,
    phone text,
    website text,
    constraint institution_code_once unique (code),
    constraint institution_kind check (kind in ('HOSPITAL', 'FAMILY_MEDICINE_CENTRE', 'GENERAL_PRACTICE_CENTRE',
        'UNIVERSITY', 'INSTITUTE', 'MINISTRY_BODY')),
    constraint institution_level check (level in ('NATIONAL', 'OBLAST', 'RAYON')),
    constraint institution_place check (
        (latitude is null) = (longitude is null) and latitude between -90 and 90 and longitude between -180 and 180),
    constraint institution_website check (website ~ '^https?://')
);
create index institution_by_region on institution (region);
--rollback drop table institution;

--changeset daryger:create-institution-parts
create table department (
    institution_id uuid not null,
    position int not null,
    name jsonb not null,
    specialty text,
    primary key (institution_id, position),
    constraint department_institution foreign key (institution_id) references institution (id) on delete cascade
);
create table equipment (
    institution_id uuid not null,
    position int not null,
    name text not null,
    count int not null,
    condition text not null,
    primary key (institution_id, position),
    constraint equipment_institution foreign key (institution_id) references institution (id) on delete cascade,
    constraint equipment_count check (count between 1 and 10000),
    constraint equipment_condition check (condition in ('WORKING', 'BROKEN', 'EXPECTED'))
);
create table teaching_hours (
    institution_id uuid not null,
    position int not null,
    weekday text not null,
    from_minute int not null,
    until_minute int not null,
    primary key (institution_id, position),
    constraint teaching_hours_institution foreign key (institution_id) references institution (id) on delete cascade,
    constraint teaching_hours_weekday check (weekday in
        ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    -- minutes of the local day: a wall clock, not an instant
    constraint teaching_hours_order check (from_minute >= 0 and from_minute < until_minute and until_minute <= 1440)
);
--rollback drop table teaching_hours; drop table equipment; drop table department;

--changeset daryger:create-room
create table room (
    id uuid primary key,
    version int not null,
    institution_id uuid not null,
    name text not null,
    kind text not null,
    seats int not null,
    screen boolean not null,
    camera boolean not null,
    link text,
    closed_at timestamptz,
    constraint room_institution foreign key (institution_id) references institution (id),
    constraint room_kind check (kind in ('HALL', 'CLASSROOM', 'THEATRE')),
    constraint room_seats check (seats between 0 and 5000),
    constraint room_link check (link ~ '^https://')
);
create unique index room_name_once on room (institution_id, lower(name)) where closed_at is null;
--rollback drop table room;

--changeset daryger:create-membership
create table membership (
    id uuid primary key,
    version int not null,
    institution_id uuid not null,
    account_id uuid not null,
    role text not null,
    -- as the head wrote it: the account's own name would tell the head that the account existed before
    written_name text,
    since timestamptz not null,
    ended_at timestamptz,
    constraint membership_institution foreign key (institution_id) references institution (id),
    constraint membership_account foreign key (account_id) references account (id),
    constraint membership_role check (role in ('HEAD', 'COORDINATOR')),
    constraint membership_order check (ended_at >= since)
);
create unique index membership_one_head on membership (institution_id) where role = 'HEAD' and ended_at is null;
create unique index membership_once on membership (institution_id, account_id, role) where ended_at is null;
create index membership_by_account on membership (account_id) where ended_at is null;
--rollback drop table membership;

--changeset daryger:create-head-code
create table head_code (
    id uuid primary key,
    version int not null,
    institution_id uuid not null,
    -- the first group of the printed code: finds the row and is no secret
    selector text not null,
    secret_hash text not null,
    issued_at timestamptz not null,
    issued_by uuid not null,
    expires_at timestamptz not null,
    tries_left int not null,
    used_at timestamptz,
    used_by uuid,
    withdrawn_at timestamptz,
    constraint head_code_institution foreign key (institution_id) references institution (id),
    constraint head_code_issuer foreign key (issued_by) references account (id),
    constraint head_code_user foreign key (used_by) references account (id),
    constraint head_code_selector_once unique (selector),
    constraint head_code_tries check (tries_left between 0 and 5),
    constraint head_code_used check ((used_at is null) = (used_by is null)),
    constraint head_code_one_end check (used_at is null or withdrawn_at is null)
);
create unique index head_code_one_open on head_code (institution_id) where used_at is null and withdrawn_at is null;
create table head_code_try (
    account_id uuid not null,
    at timestamptz not null,
    constraint head_code_try_account foreign key (account_id) references account (id)
);
create index head_code_try_by_account on head_code_try (account_id, at);
--rollback drop table head_code_try; drop table head_code;
