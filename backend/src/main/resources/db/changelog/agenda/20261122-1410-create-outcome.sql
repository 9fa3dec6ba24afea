--liquibase formatted sql

--changeset daryger:create-outcome
create table outcome (
    event_id uuid primary key,
    version int not null,
    took_place boolean not null,
    reason text,
    people int not null,
    minutes int not null,
    consultations int not null,
    lectures int not null,
    master_classes int not null,
    joint_operations int not null,
    case_boards int not null,
    people_trained int not null,
    reported_at timestamptz not null,
    reported_by uuid,
    use_asked_at timestamptz,
    used text,
    used_because text,
    used_said_by uuid,
    constraint outcome_event foreign key (event_id) references event (id) on delete cascade,
    constraint outcome_reported_by foreign key (reported_by) references account (id),
    constraint outcome_used_said_by foreign key (used_said_by) references account (id),
    constraint outcome_reason check (took_place or reason is not null),
    constraint outcome_numbers check (people >= 0 and minutes >= 0 and consultations >= 0 and lectures >= 0
        and master_classes >= 0 and joint_operations >= 0 and case_boards >= 0 and people_trained >= 0),
    constraint outcome_used check (used in ('YES', 'PARTLY', 'NO')),
    constraint outcome_used_was_asked check (used is null or use_asked_at is not null),
    constraint outcome_not_used_because check (used is null or used = 'YES' or used_because is not null)
);
create index outcome_asked on outcome (use_asked_at) where used is null;
create table outcome_profession (
    event_id uuid not null,
    profession text not null,
    people int not null,
    primary key (event_id, profession),
    constraint outcome_profession_outcome foreign key (event_id) references outcome (event_id) on delete cascade,
    constraint outcome_profession_people check (people > 0)
);
--rollback drop table outcome_profession; drop table outcome;
