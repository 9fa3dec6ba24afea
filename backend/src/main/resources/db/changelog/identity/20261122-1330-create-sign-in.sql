--liquibase formatted sql

--changeset daryger:create-account-password
create table account_password (
    account_id uuid primary key,
    hash text not null,
    changed_at timestamptz not null,
    constraint account_password_account foreign key (account_id) references account (id)
);
--rollback drop table account_password;

--changeset daryger:account-closed-at
alter table account add column closed_at timestamptz;
alter table account add constraint account_closed check ((state = 'CLOSED') = (closed_at is not null));
alter table account add constraint account_address check ((email is null) = (state = 'CLOSED'));
create index account_email_prefix on account (email text_pattern_ops);
--rollback alter table account drop column closed_at;

--changeset daryger:create-consent
-- a decision is a row that ends, so that the history stays
create table consent (
    id uuid primary key,
    version int not null,
    person_id uuid not null,
    purpose text not null,
    notice text not null,
    given_at timestamptz not null,
    withdrawn_at timestamptz,
    constraint consent_person foreign key (person_id) references person (id),
    constraint consent_purpose check (purpose in
        ('MINISTRY_SEES', 'INSTITUTIONS_SEE', 'PUBLIC_PAGE', 'INVITATIONS', 'ANONYMOUS_STATISTICS')),
    constraint consent_order check (withdrawn_at >= given_at)
);
create unique index consent_once on consent (person_id, purpose) where withdrawn_at is null;
create index consent_by_person on consent (person_id, given_at);
--rollback drop table consent;

--changeset daryger:create-draft
create table draft (
    account_id uuid not null,
    form text not null,
    version int not null,
    content jsonb not null,
    saved_at timestamptz not null,
    primary key (account_id, form),
    constraint draft_account foreign key (account_id) references account (id),
    constraint draft_form check (length(form) between 1 and 100),
    constraint draft_size check (octet_length(content::text) <= 262144)
);
create index draft_by_age on draft (saved_at);
--rollback drop table draft;

--changeset daryger:create-participant
create table participant (
    person_id uuid primary key,
    institution_id uuid,
    institution_text text,
    profession text not null,
    constraint participant_person foreign key (person_id) references person (id)
);
--rollback drop table participant;

--changeset daryger:create-personal-link
create table personal_link (
    id uuid primary key,
    token_hash bytea not null,
    purpose text not null,
    account_id uuid,
    sign_up jsonb,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    constraint personal_link_token unique (token_hash),
    constraint personal_link_account foreign key (account_id) references account (id),
    constraint personal_link_purpose check (purpose in ('SIGN_UP', 'INVITATION', 'SIGN_IN', 'RESET')),
    constraint personal_link_subject check ((purpose = 'SIGN_UP') = (sign_up is not null)
        and (purpose = 'SIGN_UP') = (account_id is null))
);
create index personal_link_by_account on personal_link (account_id);
create index personal_link_by_expiry on personal_link (expires_at);
--rollback drop table personal_link;

--changeset daryger:create-requested-link
-- what visitors asked to be mailed; whether anybody gets it is decided after the answer, so that the answer tells nothing
create table requested_link (
    id uuid primary key,
    purpose text not null,
    email text not null,
    language text not null,
    sign_up jsonb,
    asked_at timestamptz not null,
    constraint requested_link_purpose check (purpose in ('SIGN_UP', 'SIGN_IN', 'RESET'))
);
--rollback drop table requested_link;

--changeset daryger:create-external-identity
create table external_identity (
    issuer text not null,
    subject text not null,
    account_id uuid not null,
    provider text not null,
    linked_at timestamptz not null,
    primary key (issuer, subject),
    constraint external_identity_account foreign key (account_id) references account (id)
);
create index external_identity_by_account on external_identity (account_id);
--rollback drop table external_identity;

--changeset daryger:create-api-client
create table api_client (
    id uuid primary key,
    version int not null,
    client_id text not null,
    secret_hash text not null,
    name text not null,
    scopes text[] not null,
    created_at timestamptz not null,
    created_by uuid not null,
    revoked_at timestamptz,
    constraint api_client_id_once unique (client_id),
    constraint api_client_has_a_scope check (cardinality(scopes) > 0)
);
--rollback drop table api_client;

--changeset daryger:create-signing-key
-- keys of our own authorization server; the private part is sealed with the master key
create table signing_key (
    id uuid primary key,
    sealed_jwk bytea not null,
    created_at timestamptz not null,
    retired_at timestamptz
);
create unique index signing_key_one_current on signing_key ((true)) where retired_at is null;
--rollback drop table signing_key;
