--liquibase formatted sql

--changeset daryger:enable-btree-gist
create extension if not exists btree_gist;
--rollback select 1;

--changeset daryger:create-doctor-profile
create table doctor_profile (
    id uuid primary key,
    version int not null,
    person_id uuid not null,
    created_at timestamptz not null,
    state text not null,
    birth_year int,
    country text,
    -- derived from the country
    world_region text,
    city bigint,
    employer text,
    position text,
    since int,
    career_stage text,
    degree text,
    academic_title text,
    category text,
    orcid text,
    about jsonb,
    photo uuid,
    published_at timestamptz,
    confirmed_on date,
    reminded_on date,
    constraint doctor_profile_person foreign key (person_id) references person (id),
    constraint doctor_profile_photo foreign key (photo) references file (id),
    constraint doctor_profile_state check (state in ('DRAFT', 'PUBLISHED', 'PAUSED', 'CLOSED')),
    constraint doctor_profile_published check (state not in ('PUBLISHED', 'PAUSED') or published_at is not null),
    constraint doctor_profile_published_has_country check (state <> 'PUBLISHED' or country is not null),
    constraint doctor_profile_birth_year check (birth_year between 1920 and 2100),
    constraint doctor_profile_since check (since between 1940 and 2100),
    constraint doctor_profile_country check (country ~ '^[A-Z]{2}$'),
    constraint doctor_profile_region check ((country is null) = (world_region is null)),
    constraint doctor_profile_career_stage check (career_stage in ('STUDENT', 'RESIDENT', 'SPECIALIST', 'LEAD', 'RETIRED')),
    constraint doctor_profile_degree check (degree in ('MD', 'PHD', 'CANDIDATE', 'DOCTOR')),
    constraint doctor_profile_academic_title check (academic_title in ('DOCENT', 'PROFESSOR', 'ACADEMICIAN')),
    constraint doctor_profile_category check (category in ('SECOND', 'FIRST', 'HIGHEST')),
    constraint doctor_profile_texts check (length(employer) <= 200 and length(position) <= 200)
);
create unique index doctor_profile_one_a_person on doctor_profile (person_id) where state <> 'CLOSED';
create index doctor_profile_by_state on doctor_profile (state, published_at);
--rollback drop table doctor_profile;

--changeset daryger:create-doctor-expertise
create table doctor_expertise (
    id uuid primary key,
    version int not null,
    main_specialty text,
    other_specialties text[] not null,
    help text[] not null,
    -- derived: specialties, skills and languages with level, to count who fits a description
    traits text[] not null,
    constraint doctor_expertise_profile foreign key (id) references doctor_profile (id) on delete cascade
);
create index doctor_expertise_by_traits on doctor_expertise using gin (traits);
create table doctor_skill (
    doctor_id uuid not null,
    code text not null,
    level text not null,
    primary key (doctor_id, code),
    constraint doctor_skill_expertise foreign key (doctor_id) references doctor_expertise (id) on delete cascade,
    constraint doctor_skill_level check (level in ('PERFORMS', 'TEACHES', 'LEADS'))
);
create table doctor_language (
    doctor_id uuid not null,
    code text not null,
    level text not null,
    primary key (doctor_id, code),
    constraint doctor_language_expertise foreign key (doctor_id) references doctor_expertise (id) on delete cascade,
    constraint doctor_language_level check (level in ('A2', 'B1', 'B2', 'C1', 'C2', 'NATIVE'))
);
--rollback drop table doctor_language; drop table doctor_skill; drop table doctor_expertise;

--changeset daryger:create-doctor-availability
create table doctor_availability (
    id uuid primary key,
    version int not null,
    days_a_year int,
    zone text,
    constraint doctor_availability_profile foreign key (id) references doctor_profile (id) on delete cascade,
    constraint doctor_availability_days check (days_a_year between 0 and 366)
);
create table doctor_weekly_hours (
    doctor_id uuid not null,
    weekday int not null,
    from_time time not null,
    to_time time not null,
    primary key (doctor_id, weekday, from_time),
    constraint doctor_weekly_hours_availability foreign key (doctor_id) references doctor_availability (id) on delete cascade,
    constraint doctor_weekly_hours_weekday check (weekday between 1 and 7),
    constraint doctor_weekly_hours_order check (from_time < to_time)
);
create table doctor_painted_day (
    doctor_id uuid not null,
    day date not null,
    primary key (doctor_id, day),
    constraint doctor_painted_day_availability foreign key (doctor_id) references doctor_availability (id) on delete cascade
);
create table doctor_travel_window (
    doctor_id uuid not null,
    city bigint,
    zone text not null,
    from_day date not null,
    to_day date not null,
    primary key (doctor_id, from_day),
    constraint doctor_travel_window_availability foreign key (doctor_id) references doctor_availability (id) on delete cascade,
    constraint doctor_travel_window_order check (from_day <= to_day),
    constraint doctor_travel_window_one_place_at_a_time
        exclude using gist (doctor_id with =, daterange(from_day, to_day, '[]') with &&)
);
--rollback drop table doctor_travel_window; drop table doctor_painted_day; drop table doctor_weekly_hours; drop table doctor_availability;

--changeset daryger:create-doctor-visibility
create table doctor_visibility (
    id uuid primary key,
    version int not null,
    constraint doctor_visibility_profile foreign key (id) references doctor_profile (id) on delete cascade
);
create table doctor_visible_field (
    doctor_id uuid not null,
    field text not null,
    level text not null,
    primary key (doctor_id, field),
    constraint doctor_visible_field_visibility foreign key (doctor_id) references doctor_visibility (id) on delete cascade,
    constraint doctor_visible_field_level check (level in ('NOBODY', 'MINISTRY', 'INSTITUTIONS', 'DOCTORS', 'PUBLIC'))
);
--rollback drop table doctor_visible_field; drop table doctor_visibility;

--changeset daryger:create-doctor-verification
-- what the credential module says is verified now
create table doctor_verification (
    doctor_id uuid primary key,
    identity_bound boolean not null,
    constraint doctor_verification_profile foreign key (doctor_id) references doctor_profile (id) on delete cascade
);
create table doctor_checked_credential (
    doctor_id uuid not null,
    place int not null,
    kind text not null,
    country text,
    level text not null,
    checked_on date,
    valid_until date,
    primary key (doctor_id, place),
    constraint doctor_checked_credential_verification
        foreign key (doctor_id) references doctor_verification (doctor_id) on delete cascade
);
--rollback drop table doctor_checked_credential; drop table doctor_verification;

--changeset daryger:create-doctor-exchange
-- what a doctor and an institution agreed to show each other
create table doctor_exchange (
    doctor_id uuid not null,
    institution_id uuid not null,
    field text not null,
    until timestamptz not null,
    primary key (doctor_id, institution_id, field),
    constraint doctor_exchange_profile foreign key (doctor_id) references doctor_profile (id) on delete cascade
);
create index doctor_exchange_by_until on doctor_exchange (until);
--rollback drop table doctor_exchange;

--changeset daryger:create-doctor-invitation
-- a person on a list, until the owner claims or ninety days have passed
create table doctor_invitation (
    id uuid primary key,
    account_id uuid not null,
    person_id uuid not null,
    country text,
    specialty text,
    invited_by uuid not null,
    invited_at timestamptz not null,
    expires_at timestamptz not null,
    claimed_at timestamptz,
    constraint doctor_invitation_account unique (account_id),
    constraint doctor_invitation_person foreign key (person_id) references person (id)
);
create index doctor_invitation_by_expiry on doctor_invitation (expires_at) where claimed_at is null;
--rollback drop table doctor_invitation;
