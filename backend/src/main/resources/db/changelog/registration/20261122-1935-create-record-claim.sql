--liquibase formatted sql

--changeset daryger:create-record-claim
-- a one-time code on a slip: whoever redeems it takes over what was entered under their name; a used one is deleted
create table record_claim (
    id uuid primary key,
    code_hash bytea not null,
    institution_id uuid not null,
    issued_by uuid not null,
    issued_at timestamptz not null,
    expires_at timestamptz not null,
    constraint record_claim_code unique (code_hash),
    constraint record_claim_institution foreign key (institution_id) references institution (id),
    constraint record_claim_issuer foreign key (issued_by) references account (id),
    constraint record_claim_order check (expires_at > issued_at)
);
create index record_claim_by_expiry on record_claim (expires_at);
create table record_claim_person (
    claim_id uuid not null,
    person_id uuid not null,
    primary key (claim_id, person_id),
    constraint record_claim_person_claim foreign key (claim_id) references record_claim (id) on delete cascade,
    constraint record_claim_person_person foreign key (person_id) references person (id),
    constraint record_claim_person_one_code unique (person_id)
);
create index registration_by_institution on registration (institution_id) where state <> 'CANCELLED';
--rollback drop index registration_by_institution; drop table record_claim_person; drop table record_claim;
