--liquibase formatted sql

--changeset daryger:save-any-search
-- what is searched; every search before this one was over doctors
alter table saved_search add column scope text not null default 'DOCTORS';
alter table saved_search alter column scope drop default;
alter table saved_search add constraint saved_search_scope check (scope in ('DOCTORS', 'ANYTHING'));
--rollback alter table saved_search drop column scope;

--changeset daryger:match-anything
drop index saved_search_match_of_doctor;
alter table saved_search_match drop constraint saved_search_match_doctor;
alter table saved_search_match rename column doctor_id to thing_id;
alter table saved_search_match add column kind text not null default 'doctor';
alter table saved_search_match alter column kind drop default;
alter table saved_search_match add constraint saved_search_match_kind
    check (kind in ('doctor', 'offer', 'need', 'event', 'institution'));
-- matches go with a doctor who is erased
alter table saved_search_match add column doctor_id uuid
    generated always as (case when kind = 'doctor' then thing_id end) stored;
alter table saved_search_match add constraint saved_search_match_doctor
    foreign key (doctor_id) references doctor_profile (id) on delete cascade;
create index saved_search_match_of_doctor on saved_search_match (doctor_id) where doctor_id is not null;
--rollback delete from saved_search_match where kind <> 'doctor'; alter table saved_search_match drop column doctor_id; alter table saved_search_match drop column kind; alter table saved_search_match rename column thing_id to doctor_id; alter table saved_search_match add constraint saved_search_match_doctor foreign key (doctor_id) references doctor_profile (id) on delete cascade; create index saved_search_match_of_doctor on saved_search_match (doctor_id);
