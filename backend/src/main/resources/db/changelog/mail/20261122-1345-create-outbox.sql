--liquibase formatted sql

--changeset daryger:create-outgoing-mail
-- a row lives until its mail is sent; one that can't be sent is emptied, so that no personal data stays
create table outgoing_mail (
    id uuid primary key,
    state text not null,
    address text,
    account_id uuid,
    language text not null,
    zone text not null,
    template text not null,
    model jsonb,
    tries int not null default 0,
    next_try timestamptz,
    failure text,
    created_at timestamptz not null,
    constraint outgoing_mail_state check (state in ('WAITING', 'DEAD')),
    constraint outgoing_mail_language check (language in ('ky', 'ru', 'en')),
    constraint outgoing_mail_tries check (tries >= 0),
    constraint outgoing_mail_waits_whole check
        (state <> 'WAITING' or (address is not null and model is not null and next_try is not null)),
    constraint outgoing_mail_dead_is_empty check
        (state <> 'DEAD' or (address is null and account_id is null and model is null))
);
create index outgoing_mail_by_next_try on outgoing_mail (next_try) where state = 'WAITING';
create index outgoing_mail_by_account on outgoing_mail (account_id) where account_id is not null;
--rollback drop table outgoing_mail;

--changeset daryger:create-outgoing-attachment
create table outgoing_attachment (
    mail_id uuid not null,
    position int not null,
    name text not null,
    content_type text not null,
    content bytea not null,
    primary key (mail_id, position),
    constraint outgoing_attachment_mail foreign key (mail_id) references outgoing_mail (id) on delete cascade
);
--rollback drop table outgoing_attachment;

--changeset daryger:create-link-key
-- keys that sign the links in mails; a new one every 90 days, old ones still verify
create table link_key (
    id int generated always as identity primary key,
    secret bytea not null,
    created_at timestamptz not null,
    constraint link_key_is_long_enough check (length(secret) >= 32)
);
--rollback drop table link_key;
