--liquibase formatted sql

--changeset daryger:remind-of-expiry
-- up to which milestone the doctor was told of which last day: each is told once, whatever happens to the credential
alter table credential add column reminded_until date;
alter table credential add column reminded_days int;
create index credential_ending on credential (valid_until) where state = 'CHECKED';
--rollback drop index credential_ending;
--rollback alter table credential drop column reminded_days;
--rollback alter table credential drop column reminded_until;

--changeset daryger:create-credential-decision
create table credential_decision (
    id uuid primary key,
    credential_id uuid not null,
    outcome text not null,
    level text,
    reason text,
    due_on date,
    officer uuid not null,
    decided_at timestamptz not null,
    constraint credential_decision_credential foreign key (credential_id) references credential (id) on delete cascade,
    constraint credential_decision_officer foreign key (officer) references account (id),
    constraint credential_decision_outcome
        check (outcome in ('CHECKED', 'MORE_ASKED', 'NOT_CHECKABLE', 'REJECTED', 'REVOKED'))
);
create index credential_decision_newest on credential_decision (credential_id, decided_at desc);
--rollback drop table credential_decision;

--changeset daryger:create-credential-tick
-- an item of the checklist that an officer looked at; open until a decision takes it along
create table credential_tick (
    id uuid primary key,
    credential_id uuid not null,
    item text not null,
    officer uuid not null,
    ticked_at timestamptz not null,
    decision_id uuid,
    constraint credential_tick_credential foreign key (credential_id) references credential (id) on delete cascade,
    constraint credential_tick_officer foreign key (officer) references account (id),
    constraint credential_tick_decision foreign key (decision_id) references credential_decision (id) on delete cascade
);
create unique index credential_tick_open on credential_tick (credential_id, item) where decision_id is null;
create index credential_tick_by_credential on credential_tick (credential_id);
--rollback drop table credential_tick;
