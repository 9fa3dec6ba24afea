--liquibase formatted sql

--changeset daryger:create-registration
create table registration (
    id uuid primary key,
    version int not null,
    event_id uuid not null,
    person_id uuid not null,
    institution_id uuid,
    profession text,
    state text not null,
    registered_by uuid not null,
    registered_at timestamptz not null,
    cancelled_at timestamptz,
    attended boolean not null,
    constraint registration_event foreign key (event_id) references event (id) on delete cascade,
    constraint registration_person foreign key (person_id) references person (id),
    constraint registration_institution foreign key (institution_id) references institution (id),
    constraint registration_registered_by foreign key (registered_by) references account (id),
    constraint registration_state check (state in ('SEAT', 'WAITING', 'CANCELLED')),
    constraint registration_cancelled check ((state = 'CANCELLED') = (cancelled_at is not null)),
    constraint registration_attended_with_seat check (not attended or state = 'SEAT'),
    constraint registration_profession check (
        profession in ('DOCTOR', 'NURSE', 'FELDSHER', 'RESIDENT', 'STUDENT', 'OTHER'))
);
create unique index registration_once on registration (event_id, person_id) where state <> 'CANCELLED';
create index registration_by_person on registration (person_id);
--rollback drop table registration;
