--liquibase formatted sql

--changeset daryger:let-head-agree
alter table proposal add column house_comment text;
alter table proposal drop constraint proposal_state;
alter table proposal add constraint proposal_state check (state in
    ('HELD', 'SENT', 'OTHER_SLOTS_ASKED', 'SCHEDULED', 'DECLINED', 'EXPIRED', 'WITHDRAWN', 'DONE', 'FOLLOWED_UP'));
drop index proposal_open_once;
create unique index proposal_open_once on proposal (need_id, lead_id)
    where state in ('HELD', 'SENT', 'OTHER_SLOTS_ASKED');
-- what the institution would answer as soon as its head agrees
create table proposal_house_slot (
    proposal_id uuid not null,
    position int not null,
    local_start timestamp not null,
    minutes int not null,
    zone text not null,
    primary key (proposal_id, position),
    constraint proposal_house_slot_proposal foreign key (proposal_id) references proposal (id) on delete cascade,
    constraint proposal_house_slot_at_most_three check (position < 3),
    constraint proposal_house_slot_minutes check (minutes between 15 and 14400)
);
--rollback drop table proposal_house_slot;
