--liquibase formatted sql

--changeset daryger:create-text-report
-- while a report is open, the words stand here and nowhere else
create table text_report (
    id uuid primary key,
    kind text not null,
    subject_id uuid not null,
    state text not null,
    hidden jsonb,
    note text,
    reported_by uuid,
    reported_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    reason text,
    constraint text_report_reported_by foreign key (reported_by) references account (id),
    constraint text_report_decided_by foreign key (decided_by) references account (id),
    constraint text_report_kind check (kind in ('doctor', 'need', 'offer', 'event')),
    constraint text_report_state check (state in ('OPEN', 'RESTORED', 'REMOVED')),
    constraint text_report_words_while_open check ((state = 'OPEN') = (hidden is not null)),
    constraint text_report_decided check ((state = 'OPEN') = (decided_at is null)
        and (decided_at is null) = (decided_by is null) and (decided_at is null) = (reason is null))
);
create unique index text_report_one_open on text_report (kind, subject_id) where state = 'OPEN';
create index text_report_queue on text_report (reported_at) where state = 'OPEN';
--rollback drop table text_report;
