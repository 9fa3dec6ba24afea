package kg.daryger.audit.domain;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import kg.daryger.shared.PersonId;
import kg.daryger.shared.keys.AesGcm;
import kg.daryger.shared.keys.MasterKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One key a person, itself sealed with the master key; a destroyed one never comes back. */
@Component
class PersonKeys {

    private final JdbcClient jdbc;
    private final MasterKeys master;
    private final Clock clock;

    PersonKeys(JdbcClient jdbc, MasterKeys master, Clock clock) {
        this.jdbc = jdbc;
        this.master = master;
        this.clock = clock;
    }

    /** The person's key, made at first use; empty when it was destroyed. */
    Optional<byte[]> of(PersonId person) {
        jdbc.sql("insert into person_key (person_id, sealed, created_at) values (?, ?, ?) on conflict do nothing")
                .params(person.value(), master.seal(AesGcm.newKey(), context(person)), Timestamp.from(clock.instant()))
                .update();
        return existing(person);
    }

    Optional<byte[]> existing(PersonId person) {
        return jdbc.sql("select sealed from person_key where person_id = ? and sealed is not null")
                .param(person.value())
                .query((row, number) -> row.getBytes("sealed"))
                .optional()
                .map(box -> master.open(box, context(person)));
    }

    void destroy(PersonId person) {
        jdbc.sql("""
                        insert into person_key (person_id, sealed, created_at, destroyed_at) values (:person, null, :now, :now)
                        on conflict (person_id) do update set sealed = null, destroyed_at = :now
                        where person_key.destroyed_at is null
                        """)
                .param("person", person.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    static byte @Nullable [] seal(byte[] key, PersonId person, @Nullable String value) {
        return value == null ? null : AesGcm.seal(key, value.getBytes(StandardCharsets.UTF_8), person.toString());
    }

    static @Nullable String open(byte[] key, PersonId person, byte @Nullable [] box) {
        return box == null ? null : new String(AesGcm.open(key, box, person.toString()), StandardCharsets.UTF_8);
    }

    private static String context(PersonId person) {
        return "person-key/" + person;
    }
}
