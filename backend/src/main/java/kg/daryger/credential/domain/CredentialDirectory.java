package kg.daryger.credential.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kg.daryger.credential.CheckLevel;
import kg.daryger.credential.CredentialId;
import kg.daryger.credential.CredentialKind;
import kg.daryger.credential.CredentialStanding;
import kg.daryger.credential.CredentialState;
import kg.daryger.credential.Credentials;
import kg.daryger.credential.FiledCredential;
import kg.daryger.credential.WaitingCredential;
import kg.daryger.doctor.CheckedCredential;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.Doctors;
import kg.daryger.shared.Actor;
import kg.daryger.shared.PageAsked;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers where a doctor stands, and writes what is verified into the doctor's own module. */
@Component
class CredentialDirectory implements Credentials {

    private final CredentialRows rows;
    private final VerificationQueue queue;
    private final JdbcClient jdbc;
    private final Doctors doctors;
    private final Clock clock;

    CredentialDirectory(CredentialRows rows, VerificationQueue queue, JdbcClient jdbc, Doctors doctors, Clock clock) {
        this.rows = rows;
        this.queue = queue;
        this.jdbc = jdbc;
        this.doctors = doctors;
        this.clock = clock;
    }

    @Override
    public Map<DoctorId, CredentialStanding> standing(Collection<DoctorId> ids) {
        var all = new HashMap<DoctorId, CredentialStanding>();
        rows(ids).forEach((doctor, rows) -> all.put(doctor, standing(rows)));
        return all;
    }

    @Override
    public List<WaitingCredential> waiting() {
        return queue.page(new PageAsked(0, Integer.MAX_VALUE)).items().stream()
                .map(one -> new WaitingCredential(
                        one.doctor(),
                        one.kind(),
                        one.country(),
                        one.submittedAt(),
                        one.overdue(),
                        one.reviewer() != null))
                .toList();
    }

    @Override
    public Optional<FiledCredential> find(CredentialId id) {
        return rows.findById(id)
                .map(Credential::view)
                .map(view -> new FiledCredential(
                        view.doctor(),
                        view.details().kind().name(),
                        view.details().country(),
                        view.state().name(),
                        view.details().validUntil()));
    }

    /** Writes what is verified of the doctor now. To be called in the transaction that changed it. */
    void publish(DoctorId doctor) {
        var rows = rows(List.of(doctor)).getOrDefault(doctor, List.of());
        var checked = rows.stream()
                .filter(Row::current)
                .map(row -> new CheckedCredential(
                        row.kind().name(), row.country(), row.levelReached().name(), row.decidedOn(), row.validUntil()))
                .sorted(Comparator.comparing(CheckedCredential::checkedOn).reversed())
                .toList();
        var bound = rows.stream().anyMatch(Row::bound);
        doctors.verified(doctor, new Doctors.Verification(bound, checked));
    }

    private CredentialStanding standing(List<Row> rows) {
        var today = LocalDate.now(clock.withZone(Actor.BISHKEK));
        var current = rows.stream()
                .filter(Row::current)
                .filter(row -> row.validUntil() == null || !row.validUntil().isBefore(today))
                .toList();
        return new CredentialStanding(
                rows.stream().anyMatch(Row::bound),
                !current.isEmpty(),
                current.stream().anyMatch(Row::specialist),
                current.stream()
                        .filter(row -> row.kind() == CredentialKind.FULL_LICENCE)
                        .filter(row -> row.levelReached() != CheckLevel.DOCUMENT_SEEN)
                        .map(Row::decidedOn)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                rows.stream().anyMatch(row -> row.state() == CredentialState.NOT_CHECKABLE),
                rows.stream().anyMatch(row -> row.state() != null && row.state().waiting()));
    }

    /** A doctor who is bound and has no credential yet has one row with only that. */
    private Map<DoctorId, List<Row>> rows(Collection<DoctorId> ids) {
        var found = new HashMap<DoctorId, List<Row>>();
        jdbc.sql("""
                        select coalesce(c.doctor_id, b.doctor_id) as doctor_id, b.doctor_id is not null as bound,
                               c.kind, c.country, c.state, c.level, c.valid_until,
                               (c.decided_at at time zone 'Asia/Bishkek')::date as decided_on
                        from credential c full join identity_binding b on b.doctor_id = c.doctor_id
                        where coalesce(c.doctor_id, b.doctor_id) = any(:ids)
                        """)
                .param("ids", ids.stream().map(DoctorId::value).toArray(UUID[]::new))
                .query((row, number) -> found.computeIfAbsent(
                                new DoctorId(row.getObject("doctor_id", UUID.class)), none -> new ArrayList<>())
                        .add(Row.of(row)))
                .list();
        return found;
    }

    private record Row(
            boolean bound,
            @Nullable CredentialKind kindOrNone,
            String country,
            @Nullable CredentialState state,
            @Nullable CheckLevel level,
            @Nullable LocalDate validUntil,
            @Nullable LocalDate decidedOrNone) {

        static Row of(java.sql.ResultSet row) throws java.sql.SQLException {
            var kind = row.getString("kind");
            var state = row.getString("state");
            var level = row.getString("level");
            return new Row(
                    row.getBoolean("bound"),
                    kind == null ? null : CredentialKind.valueOf(kind),
                    String.valueOf(row.getString("country")),
                    state == null ? null : CredentialState.valueOf(state),
                    level == null ? null : CheckLevel.valueOf(level),
                    row.getObject("valid_until", LocalDate.class),
                    row.getObject("decided_on", LocalDate.class));
        }

        boolean current() {
            return state == CredentialState.CHECKED;
        }

        CredentialKind kind() {
            return java.util.Objects.requireNonNull(kindOrNone);
        }

        LocalDate decidedOn() {
            return java.util.Objects.requireNonNull(decidedOrNone);
        }

        CheckLevel levelReached() {
            return java.util.Objects.requireNonNull(level);
        }

        boolean specialist() {
            return kind() == CredentialKind.SPECIALIST_CERTIFICATE || kind() == CredentialKind.FULL_LICENCE;
        }
    }
}
