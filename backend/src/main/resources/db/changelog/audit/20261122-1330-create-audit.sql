--liquibase formatted sql

--changeset daryger:create-audit-entry
create table audit_entry (
    id uuid primary key,
    at timestamptz not null,
    actor uuid,
    roles text[] not null,
    action text not null,
    entity_kind text not null,
    entity_id uuid not null,
    changes jsonb not null,
    reason text,
    trace_id text,
    constraint audit_entry_changes check (jsonb_typeof(changes) = 'array')
);
create index audit_entry_by_time on audit_entry (at desc, id desc);
create index audit_entry_by_entity on audit_entry (entity_id, at desc);
create index audit_entry_by_actor on audit_entry (actor, at desc);
create index audit_entry_by_action on audit_entry (action text_pattern_ops, at desc);
--rollback drop table audit_entry;

--changeset daryger:create-person-key
create table person_key (
    person_id uuid primary key,
    sealed bytea,
    created_at timestamptz not null,
    destroyed_at timestamptz,
    constraint person_key_there_or_destroyed check ((sealed is null) = (destroyed_at is not null))
);
--rollback drop table person_key;

--changeset daryger:create-audit-value
create table audit_value (
    id uuid primary key,
    entry_id uuid not null,
    person_id uuid not null,
    field text not null,
    sealed_from bytea,
    sealed_to bytea,
    constraint audit_value_entry foreign key (entry_id) references audit_entry (id),
    constraint audit_value_key foreign key (person_id) references person_key (person_id)
);
create index audit_value_by_person on audit_value (person_id, id desc);
create index audit_value_by_entry on audit_value (entry_id);
--rollback drop table audit_value;

--changeset daryger:refuse-changes-of-the-audit splitStatements:false
create function refuse_change_of_audit() returns trigger language plpgsql as $$
begin
    raise exception 'the audit is append-only: % on % is refused', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_entry_stays before update or delete on audit_entry
    for each row execute function refuse_change_of_audit();
create trigger audit_entry_is_not_emptied before truncate on audit_entry
    for each statement execute function refuse_change_of_audit();
create trigger audit_value_stays before update or delete on audit_value
    for each row execute function refuse_change_of_audit();
create trigger audit_value_is_not_emptied before truncate on audit_value
    for each statement execute function refuse_change_of_audit();

-- a key may be destroyed, once; nothing else may happen to it
create function refuse_change_of_person_key() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.destroyed_at is null and new.person_id = old.person_id
        and new.created_at = old.created_at
        and new.sealed is null then
        return new;
    end if;
    raise exception 'a person''s key can only be destroyed' using errcode = 'insufficient_privilege';
end
$$;
create trigger person_key_stays before update or delete on person_key
    for each row execute function refuse_change_of_person_key();
create trigger person_key_is_not_emptied before truncate on person_key
    for each statement execute function refuse_change_of_audit();
--rollback drop trigger audit_entry_stays on audit_entry; drop trigger audit_entry_is_not_emptied on audit_entry; drop trigger audit_value_stays on audit_value; drop trigger audit_value_is_not_emptied on audit_value; drop trigger person_key_stays on person_key; drop trigger person_key_is_not_emptied on person_key; drop function refuse_change_of_audit; drop function refuse_change_of_person_key;
