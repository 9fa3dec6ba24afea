--liquibase formatted sql

--changeset daryger:create-inbox-item
-- code and ids; worded when it is read, in the reader's language and as far as the reader may see
create table inbox_item (
    id uuid primary key,
    account_id uuid not null,
    matter text not null,
    topic text not null,
    subject_id uuid not null,
    params jsonb not null,
    at timestamptz not null,
    read_at timestamptz,
    digest_waits boolean not null default false,
    constraint inbox_item_account foreign key (account_id) references account (id),
    -- a process step that is told twice is told once
    constraint inbox_item_once unique (account_id, matter, subject_id, at)
);
create index inbox_item_newest on inbox_item (account_id, at desc, id desc);
create index inbox_item_unread on inbox_item (account_id) where read_at is null;
create index inbox_item_digest on inbox_item (account_id) where digest_waits;
--rollback drop table inbox_item;

--changeset daryger:create-mail-preference
create table mail_preference (
    account_id uuid not null,
    topic text not null,
    mail text not null,
    primary key (account_id, topic),
    constraint mail_preference_account foreign key (account_id) references account (id),
    constraint mail_preference_mail check (mail in ('AT_ONCE', 'DAILY', 'NEVER'))
);
--rollback drop table mail_preference;

--changeset daryger:create-mail-digest
create table mail_digest (
    account_id uuid primary key,
    sent_on date not null,
    constraint mail_digest_account foreign key (account_id) references account (id)
);
--rollback drop table mail_digest;
