--liquibase formatted sql

--changeset daryger:create-short-list
create table short_list (
    id uuid primary key,
    institution_id uuid not null,
    title text not null,
    created_at timestamptz not null,
    constraint short_list_institution foreign key (institution_id) references institution (id),
    constraint short_list_title check (length(title) between 1 and 120)
);
create index short_list_of_institution on short_list (institution_id, id desc);
--rollback drop table short_list;

--changeset daryger:create-short-list-entry
create table short_list_entry (
    short_list_id uuid not null,
    doctor_id uuid not null,
    note text not null,
    added_by uuid,
    added_at timestamptz not null,
    primary key (short_list_id, doctor_id),
    constraint short_list_entry_list foreign key (short_list_id) references short_list (id) on delete cascade,
    constraint short_list_entry_doctor foreign key (doctor_id) references doctor_profile (id) on delete cascade,
    constraint short_list_entry_added_by foreign key (added_by) references account (id)
);
create index short_list_entry_of_doctor on short_list_entry (doctor_id);
create index short_list_entry_of_account on short_list_entry (added_by);
--rollback drop table short_list_entry;
