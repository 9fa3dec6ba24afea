--liquibase formatted sql

--changeset daryger:tie-speaker-to-doctor
-- an event tells of its speakers: it reaches the persons through their profiles
alter table event_speaker add constraint event_speaker_doctor foreign key (doctor_id) references doctor_profile (id);
--rollback alter table event_speaker drop constraint event_speaker_doctor;
