--liquibase formatted sql

--changeset daryger:create-identity-binding
create table identity_binding (
    doctor_id uuid primary key,
    version int not null,
    method text not null,
    bound_on date not null,
    officer uuid not null,
    constraint identity_binding_doctor foreign key (doctor_id) references doctor_profile (id),
    constraint identity_binding_officer foreign key (officer) references account (id),
    constraint identity_binding_method check (method in
        ('STATE_ID', 'MAIL_TO_PUBLISHED_ADDRESS', 'VIDEO_CALL', 'SEEN_AT_EMBASSY'))
);
--rollback drop table identity_binding;

--changeset daryger:create-credential
create table credential (
    id uuid primary key,
    version int not null,
    doctor_id uuid not null,
    kind text not null,
    identifier_system text,
    identifier_value text,
    country text not null,
    body text not null,
    specialty text,
    valid_from date,
    valid_until date,
    name_on_document text,
    state text not null,
    level text,
    submitted_at timestamptz,
    decided_at timestamptz,
    reviewer uuid,
    reason text,
    due_on date,
    constraint credential_doctor foreign key (doctor_id) references doctor_profile (id),
    constraint credential_reviewer foreign key (reviewer) references account (id),
    constraint credential_kind check (kind in
        ('DIPLOMA', 'RESIDENCY', 'TRAINING_LICENCE', 'FULL_LICENCE', 'SPECIALIST_CERTIFICATE', 'GOOD_STANDING')),
    constraint credential_state check (state in
        ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'MORE_ASKED', 'CHECKED', 'NOT_CHECKABLE', 'REJECTED', 'EXPIRED', 'REVOKED')),
    constraint credential_level check (level in ('DOCUMENT_SEEN', 'SOURCE_CHECKED', 'MINISTRY_CONFIRMED')),
    constraint credential_checked_has_level check (state not in ('CHECKED', 'EXPIRED') or level is not null),
    constraint credential_waiting_has_date check (state not in ('SUBMITTED', 'IN_REVIEW') or submitted_at is not null),
    constraint credential_refusal_says_why
        check (state not in ('MORE_ASKED', 'NOT_CHECKABLE', 'REJECTED', 'REVOKED') or reason is not null)
);
create index credential_by_doctor on credential (doctor_id);
create index credential_queue on credential (submitted_at) where state in ('SUBMITTED', 'IN_REVIEW');
--rollback drop table credential;

--changeset daryger:create-credential-evidence
create table credential_evidence (
    credential_id uuid not null,
    position int not null,
    file_id uuid not null,
    kind text not null,
    name text not null,
    pages int not null,
    primary key (credential_id, position),
    constraint credential_evidence_credential foreign key (credential_id) references credential (id) on delete cascade,
    constraint credential_evidence_kind check (kind in ('DOCUMENT', 'TRANSLATION', 'NAME_CHANGE'))
);
--rollback drop table credential_evidence;

--changeset daryger:create-verifier-relation
-- whom an officer has declared as relative or colleague, and so never verifies
create table verifier_relation (
    officer uuid not null,
    doctor_id uuid not null,
    declared_at timestamptz not null,
    primary key (officer, doctor_id),
    constraint verifier_relation_officer foreign key (officer) references account (id),
    constraint verifier_relation_doctor foreign key (doctor_id) references doctor_profile (id)
);
--rollback drop table verifier_relation;
