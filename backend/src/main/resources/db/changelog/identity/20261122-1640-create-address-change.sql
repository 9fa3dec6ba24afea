--liquibase formatted sql

--changeset daryger:create-address-change
-- the address that an account's owner wants instead of the present one, until they follow the link that went there
create table address_change (
    account_id uuid primary key,
    id uuid not null,
    email text not null,
    token_hash bytea,
    asked_at timestamptz not null,
    expires_at timestamptz not null,
    constraint address_change_account foreign key (account_id) references account (id),
    constraint address_change_id unique (id)
);
create index address_change_by_expiry on address_change (expires_at);
--rollback drop table address_change;
