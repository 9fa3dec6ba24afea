--liquibase formatted sql

--changeset daryger:tie-offer-to-doctor
-- an offer tells of its doctor: it reaches the person through the profile
alter table offer add constraint offer_lead foreign key (lead_id) references doctor_profile (id);
alter table offer_member add constraint offer_member_doctor foreign key (doctor_id) references doctor_profile (id);
--rollback alter table offer_member drop constraint offer_member_doctor; alter table offer drop constraint offer_lead;
