--liquibase formatted sql

--changeset daryger:create-doctor-external-id
-- how other systems name a doctor, so that the same one is not taken twice
create table doctor_external_id (
    source text not null,
    external_id text not null,
    doctor_id uuid not null,
    primary key (source, external_id),
    constraint doctor_external_id_profile foreign key (doctor_id) references doctor_profile (id) on delete cascade,
    constraint doctor_external_id_length check (length(source) between 1 and 100 and length(external_id) between 1 and 100)
);
create index doctor_external_id_by_doctor on doctor_external_id (doctor_id);
--rollback drop table doctor_external_id;
