--liquibase formatted sql

--changeset daryger:create-code-lists
create table taxonomy_list (
    name text primary key,
    hash text not null,
    changed_at timestamptz not null
);
create table concept (
    kind text not null,
    code text not null,
    source text not null,
    parent text,
    labels jsonb not null,
    synonyms text[] not null,
    mesh text,
    unreviewed text[] not null,
    status text not null,
    position int not null,
    primary key (kind, code),
    constraint concept_kind check (kind in ('SPECIALTY', 'SKILL', 'REGION', 'COUNTRY', 'LANGUAGE', 'HELP', 'INSTITUTION')),
    constraint concept_code check (code <> ''),
    constraint concept_source foreign key (source) references taxonomy_list (name),
    constraint concept_english check (jsonb_exists(labels, 'en')),
    constraint concept_skill_parent check (kind <> 'SKILL' or parent is not null),
    constraint concept_unreviewed check (unreviewed <@ array['ky', 'ru', 'en', 'de', 'tr']),
    constraint concept_status check (status in ('ACTIVE', 'RETIRED'))
);
create index concept_by_source on concept (source);
create table city (
    geoname_id bigint primary key,
    country char(2) not null,
    name text not null,
    name_ru text,
    name_ky text,
    name_de text,
    aliases text[] not null,
    latitude double precision not null,
    longitude double precision not null,
    zone text not null,
    population bigint not null,
    region text,
    constraint city_latitude check (latitude between -90 and 90),
    constraint city_longitude check (longitude between -180 and 180),
    constraint city_population check (population >= 0)
);
create index city_by_country on city (country, population desc);
--rollback drop table city; drop table concept; drop table taxonomy_list;
