package kg.daryger.matching.domain;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kg.daryger.change.ChangePosition;
import kg.daryger.doctor.DoctorId;
import kg.daryger.need.NeedTerms;
import kg.daryger.shared.postgres.Column;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The candidate table at rest, and up to where in the change feed it is complete. */
@Component
class CandidateTable {

    private final JdbcClient jdbc;

    CandidateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Standing> standing() {
        return standing("");
    }

    /** As {@link #standing()}, and nobody else writes until the transaction ends. */
    Optional<Standing> locked() {
        return standing(" for update");
    }

    private Optional<Standing> standing(String end) {
        return jdbc.sql("select version, complete, tx, change_id from match_candidate_feed" + end)
                .query((row, number) -> new Standing(
                        row.getInt("version"),
                        row.getBoolean("complete"),
                        new ChangePosition(row.getLong("tx"), row.getLong("change_id"))))
                .optional();
    }

    /**
     * From here on changes are followed; filling may begin. Everything that the feed gave out before is seen by whoever
     * reads now. Where somebody else has begun, their place in the feed stays.
     */
    void begin() {
        jdbc.sql("""
                        insert into match_candidate_feed (version, complete, tx, change_id)
                        values (:version, false, pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1, :last)
                        on conflict (one) do update
                        set version = excluded.version, complete = false, tx = excluded.tx, change_id = excluded.change_id
                        where match_candidate_feed.version < excluded.version
                        """)
                .param("version", Candidate.VERSION)
                .param("last", Long.MAX_VALUE)
                .update();
    }

    void advance(ChangePosition upTo) {
        jdbc.sql("update match_candidate_feed set tx = :tx, change_id = :id")
                .param("tx", upTo.tx())
                .param("id", upTo.id())
                .update();
    }

    void complete() {
        jdbc.sql("update match_candidate_feed set complete = true where version = :version")
                .param("version", Candidate.VERSION)
                .update();
    }

    void write(List<Candidate> candidates) {
        jdbc.sql("""
                        insert into match_candidate (doctor_id, codes, kinds)
                        select r.id, string_to_array(r.codes, E'\\x1f'), string_to_array(r.kinds, E'\\x1f')
                        from unnest(:ids::uuid[], :codes::text[], :kinds::text[]) as r (id, codes, kinds)
                        on conflict (doctor_id) do update set codes = excluded.codes, kinds = excluded.kinds
                        where (match_candidate.codes, match_candidate.kinds) is distinct from (excluded.codes, excluded.kinds)
                        """)
                .param("ids", Column.of(candidates, Candidate::doctor))
                .param("codes", Column.of(candidates, one -> Column.joined(List.copyOf(one.codes()))))
                .param(
                        "kinds",
                        Column.of(
                                candidates,
                                one -> Column.joined(
                                        one.kinds().stream().map(Enum::name).toList())))
                .update();
    }

    void remove(Collection<DoctorId> doctors) {
        jdbc.sql("delete from match_candidate where doctor_id = any(:ids)")
                .param("ids", doctors.stream().map(DoctorId::value).toArray(UUID[]::new))
                .update();
    }

    /** Whose field and papers meet what the need asks. */
    Set<DoctorId> meeting(NeedTerms need) {
        return new HashSet<>(
                jdbc.sql("select doctor_id from match_candidate where codes && :codes::text[] and :kind = any(kinds)")
                        .param("codes", Candidate.codes(need).toArray(String[]::new))
                        .param("kind", need.kind().name())
                        .query((row, number) -> new DoctorId(row.getObject("doctor_id", UUID.class)))
                        .list());
    }

    Set<DoctorId> all() {
        return new HashSet<>(jdbc.sql("select doctor_id from match_candidate")
                .query((row, number) -> new DoctorId(row.getObject("doctor_id", UUID.class)))
                .list());
    }

    /**
     * @param version of the rows' meaning, {@link Candidate#VERSION} of who wrote them
     * @param complete false while it is being filled
     * @param position everything up to there is in the rows
     */
    record Standing(int version, boolean complete, ChangePosition position) {

        /** Of the kind that this version of the application keeps. */
        boolean mine() {
            return version == Candidate.VERSION;
        }

        boolean usable() {
            return complete && mine();
        }
    }
}
