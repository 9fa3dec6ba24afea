package kg.daryger.registration.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.daryger.institution.InstitutionId;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.PersonId;
import kg.daryger.shared.TypedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Codes that wait for their owners. Only a hash of a code is kept, and a row only as long as the code works: what was used,
 * replaced or too old is gone, so that nothing can tell it from a code that never was.
 */
@Component
class RecordClaims {

    /** A slip may lie in a pocket until the next day off. */
    static final Duration VALID = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    RecordClaims(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A fresh code for the records; earlier codes that open one of them stop working. */
    @Transactional(propagation = Propagation.MANDATORY)
    Issued issue(InstitutionId institution, Collection<PersonId> records, AccountId by) {
        var now = clock.instant();
        var ids = records.stream().map(PersonId::value).toArray(UUID[]::new);
        jdbc.sql("""
                        delete from record_claim where expires_at <= :now
                            or id in (select claim_id from record_claim_person where person_id = any(:ids::uuid[]))
                        """).param("now", Timestamp.from(now)).param("ids", ids).update();
        var code = ClaimCode.fresh();
        var claim = TypedId.fresh();
        jdbc.sql("""
                        insert into record_claim (id, code_hash, institution_id, issued_by, issued_at, expires_at)
                        values (:id, :hash, :institution, :by, :now, :until)
                        """)
                .param("id", claim)
                .param("hash", code.hash())
                .param("institution", institution.value())
                .param("by", by.value())
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(VALID)))
                .update();
        jdbc.sql("insert into record_claim_person (claim_id, person_id) select :claim, unnest(:ids::uuid[])")
                .param("claim", claim)
                .param("ids", ids)
                .update();
        return new Issued(code.printed(), now.plus(VALID));
    }

    /** Until when a code that was handed out for the record works. */
    Optional<Instant> waitingUntil(PersonId record) {
        return jdbc.sql("""
                        select c.expires_at from record_claim c join record_claim_person p on p.claim_id = c.id
                        where p.person_id = :record and c.expires_at > :now
                        """)
                .param("record", record.value())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> row.getTimestamp("expires_at").toInstant())
                .optional();
    }

    /** What the code opens, without using it. @throws ClaimRefused when it opens nothing */
    Claim find(String typed) {
        return read(typed, "");
    }

    /** Uses the code up; of two who try at once one gets it, the other waits for the row and finds none. */
    @Transactional(propagation = Propagation.MANDATORY)
    Claim use(String typed) {
        var claim = read(typed, " for update");
        jdbc.sql("delete from record_claim where id = ?").param(claim.id()).update();
        return claim;
    }

    private Claim read(String typed, String lock) {
        var code = ClaimCode.read(typed).orElseThrow(ClaimRefused::new);
        var claim = jdbc.sql("select id, institution_id from record_claim where code_hash = :hash and expires_at > :now"
                        + lock)
                .param("hash", code.hash())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new Claim(
                        row.getObject("id", UUID.class),
                        new InstitutionId(row.getObject("institution_id", UUID.class)),
                        List.of()))
                .optional()
                .orElseThrow(ClaimRefused::new);
        return new Claim(
                claim.id(),
                claim.institution(),
                jdbc.sql("select person_id from record_claim_person where claim_id = ? order by person_id")
                        .param(claim.id())
                        .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                        .list());
    }

    /** @param records in a fixed order */
    record Claim(UUID id, InstitutionId institution, List<PersonId> records) {}

    /** @param code in clear, to be shown once and forgotten */
    public record Issued(String code, Instant expiresAt) {

        @Override
        public String toString() {
            return "Issued";
        }
    }
}
