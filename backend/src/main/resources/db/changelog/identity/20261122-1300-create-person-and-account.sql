--liquibase formatted sql

--changeset daryger:create-person
create table person (
    id uuid primary key,
    version int not null,
    name_cyrillic text,
    name_latin text,
    former_names text[] not null default '{}',
    constraint person_has_a_name check (name_cyrillic is not null or name_latin is not null)
);
--rollback drop table person;

--changeset daryger:create-account
create table account (
    id uuid primary key,
    version int not null,
    person_id uuid not null,
    email text,
    email_verified_at timestamptz,
    bounced_at timestamptz,
    language text not null,
    zone text not null,
    state text not null,
    created_at timestamptz not null,
    constraint account_person foreign key (person_id) references person (id),
    constraint account_one_a_person unique (person_id),
    constraint account_email_lower check (email = lower(email)),
    constraint account_language check (language in ('ky', 'ru', 'en')),
    constraint account_state check (state in ('INVITED', 'ACTIVE', 'LOCKED', 'CLOSED'))
);
create unique index account_email_once on account (email) where state <> 'CLOSED';
--rollback drop table account;

--changeset daryger:create-account-role
create table account_role (
    account_id uuid not null,
    role text not null,
    granted_at timestamptz not null,
    granted_by uuid,
    primary key (account_id, role),
    constraint account_role_account foreign key (account_id) references account (id),
    -- HEAD and COORDINATOR are memberships that the institution module keeps
    constraint account_role_kept_here check (role in
        ('DOCTOR', 'PARTICIPANT', 'VERIFIER', 'SCHEDULER', 'PROGRAMME_MANAGER', 'ANALYST', 'ADMINISTRATOR'))
);
--rollback drop table account_role;
