package kg.daryger.audit.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.audit.AuditEntry.PersonalChange;
import kg.daryger.shared.Actor;
import kg.daryger.shared.PersonId;
import kg.daryger.shared.TypedId;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The audit's tables; the database refuses to change or delete what is in them. */
@Component
class AuditTable implements Audit {

    /** As the request's filter sets it; absent in jobs. */
    private static final String TRACE_ID = "traceId";

    private final JdbcClient jdbc;
    private final PersonKeys keys;
    private final JsonMapper json;
    private final Clock clock;

    AuditTable(JdbcClient jdbc, PersonKeys keys, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.json = json;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditEntry entry) {
        var id = TypedId.fresh();
        jdbc.sql("""
                        insert into audit_entry (id, at, actor, roles, action, entity_kind, entity_id, changes, reason, trace_id)
                        values (:id, :at, :actor, :roles, :action, :kind, :entity, :changes::jsonb, :reason, :trace)
                        """)
                .param("id", id)
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", accountOf(entry.actor()))
                .param(
                        "roles",
                        entry.actor().roles().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("action", entry.action())
                .param("kind", entry.entityKind())
                .param("entity", entry.entityId())
                .param("changes", json.writeValueAsString(entry.changes()))
                .param("reason", entry.reason())
                .param("trace", MDC.get(TRACE_ID))
                .update();
        entry.personal().forEach(change -> keep(id, change));
    }

    private static @Nullable UUID accountOf(Actor actor) {
        return actor.account() == null ? null : actor.account().value();
    }

    private void keep(UUID entry, PersonalChange change) {
        var person = change.person();
        keys.of(person)
                .ifPresent(key -> jdbc.sql("""
                        insert into audit_value (id, entry_id, person_id, field, sealed_from, sealed_to)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                        .param(TypedId.fresh())
                        .param(entry)
                        .param(person.value())
                        .param(change.field())
                        .param(PersonKeys.seal(key, person, change.from()))
                        .param(PersonKeys.seal(key, person, change.to()))
                        .update());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(PersonId person) {
        keys.destroy(person);
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonalValue> valuesOf(PersonId person) {
        return keys.existing(person).map(key -> read(person, key)).orElse(List.of());
    }

    private List<PersonalValue> read(PersonId person, byte[] key) {
        return jdbc.sql("""
                        select e.at, e.action, v.field, v.sealed_from, v.sealed_to
                        from audit_value v join audit_entry e on e.id = v.entry_id
                        where v.person_id = ? order by v.id desc limit 500
                        """)
                .param(person.value())
                .query((row, number) -> new PersonalValue(
                        row.getTimestamp("at").toInstant(),
                        Objects.requireNonNull(row.getString("action")),
                        Objects.requireNonNull(row.getString("field")),
                        PersonKeys.open(key, person, row.getBytes("sealed_from")),
                        PersonKeys.open(key, person, row.getBytes("sealed_to"))))
                .list();
    }
}
