package kg.daryger.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import kg.daryger.DarygerTest;
import kg.daryger.MutableClock;
import kg.daryger.TestAccounts;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Role;
import kg.daryger.shared.TypedId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@DarygerTest
class AuditTests {

    @Autowired
    Audit audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestAccounts accounts;

    @Autowired
    MutableClock clock;

    @AfterEach
    void clockRunsAgain() {
        clock.follow();
    }

    private UUID renamed(Actor actor) {
        var entity = TypedId.fresh();
        transaction.executeWithoutResult(status -> audit.record(AuditEntry.of(actor, "test.renamed", "person", entity)
                .change("state", "draft", "published")
                .personal(actor.requirePerson(), "cyrillic", "Сынакова Айгүл", "Сынакова Айгүл Өмүровна")
                .because("asked by letter")));
        return entity;
    }

    @Test
    void keepsWhoDidWhatWhenAndWhyByTheInjectedClock() {
        clock.set(Instant.parse("2027-03-01T10:00:00Z"));
        var actor = accounts.with(Role.VERIFIER, Role.ANALYST);
        var entity = renamed(actor);
        var entry = jdbc.sql("select * from audit_entry where entity_id = ?")
                .param(entity)
                .query()
                .singleRow();
        assertThat(entry)
                .containsEntry("actor", actor.requireAccount().value())
                .containsEntry("action", "test.renamed")
                .containsEntry("reason", "asked by letter");
        assertThat(entry.get("changes").toString()).contains("\"state\"", "draft", "published");
        assertThat(entry.get("at").toString()).startsWith("2027-03-01");
        assertThat(entry.get("roles").toString()).isEqualTo("{ANALYST,VERIFIER}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set reason = 'another'",
                "delete from audit_entry",
                "truncate audit_entry cascade",
                "update audit_value set field = 'another'",
                "delete from audit_value",
                "truncate audit_value",
                "delete from person_key",
                "truncate person_key cascade",
                "update person_key set created_at = now()",
            })
    void theDatabaseItselfRefusesToChangeOrDelete(String statement) {
        renamed(accounts.with());
        assertThatThrownBy(() -> jdbc.sql(statement).update())
                .rootCause()
                .hasMessageMatching("(?s).*(append-only|only be destroyed).*");
    }

    @Test
    void anEntryIsWrittenInTheCallersTransactionOnly() {
        var actor = accounts.with();
        var entry = AuditEntry.of(actor, "test.never", "person", TypedId.fresh());
        assertThatThrownBy(() -> audit.record(entry)).isInstanceOf(IllegalTransactionStateException.class);
        transaction.executeWithoutResult(status -> {
            audit.record(entry);
            status.setRollbackOnly();
        });
        assertThat(jdbc.sql("select count(*) from audit_entry where entity_id = ?")
                        .param(entry.entityId())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void personalValuesAreReadableWithThePersonsKeyAndNotInTheDatabase() {
        var actor = accounts.with();
        renamed(actor);
        assertThat(audit.valuesOf(actor.requirePerson())).singleElement().satisfies(value -> {
            assertThat(value.field()).isEqualTo("cyrillic");
            assertThat(value.from()).isEqualTo("Сынакова Айгүл");
            assertThat(value.to()).isEqualTo("Сынакова Айгүл Өмүровна");
        });
        var kept = jdbc.sql("select sealed_to from audit_value where person_id = ?")
                .param(actor.requirePerson().value())
                .query((row, number) -> row.getBytes(1))
                .single();
        assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("Сынакова", "Айгүл");
    }

    @Test
    void erasureDestroysTheValuesForEverWhileTheEntryStays() {
        var actor = accounts.with();
        var entity = renamed(actor);
        transaction.executeWithoutResult(status -> audit.erase(actor.requirePerson()));
        assertThat(audit.valuesOf(actor.requirePerson())).isEmpty();
        renamed(actor);
        assertThat(audit.valuesOf(actor.requirePerson())).isEmpty();
        assertThat(jdbc.sql("select count(*) from audit_value where person_id = ?")
                        .param(actor.requirePerson().value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from audit_entry where entity_id = ?")
                        .param(entity)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThatThrownBy(() -> jdbc.sql("update person_key set sealed = 'x', destroyed_at = null where person_id = ?")
                        .param(actor.requirePerson().value())
                        .update())
                .rootCause()
                .hasMessageContaining("only be destroyed");
    }
}
