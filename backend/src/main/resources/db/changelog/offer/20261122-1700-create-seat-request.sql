--liquibase formatted sql

--changeset daryger:create-seat-request
create table seat_request (
    id uuid primary key,
    version int not null,
    offer_id uuid not null,
    person_id uuid not null,
    state text not null,
    message text,
    answer text,
    asked_at timestamptz not null,
    answered_at timestamptz,
    constraint seat_request_offer foreign key (offer_id) references offer (id),
    constraint seat_request_person foreign key (person_id) references person (id),
    constraint seat_request_state check (state in ('ASKED', 'ACCEPTED', 'DECLINED', 'LAPSED', 'WITHDRAWN')),
    constraint seat_request_answered check ((state = 'ASKED') = (answered_at is null)),
    constraint seat_request_words check (length(message) <= 1000 and length(answer) <= 500)
);
create unique index seat_request_once on seat_request (offer_id, person_id) where state in ('ASKED', 'ACCEPTED');
create index seat_request_by_person on seat_request (person_id, asked_at desc);
--rollback drop table seat_request;
