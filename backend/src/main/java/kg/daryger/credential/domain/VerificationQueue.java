package kg.daryger.credential.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kg.daryger.credential.CredentialId;
import kg.daryger.credential.CredentialKind;
import kg.daryger.credential.CredentialState;
import kg.daryger.doctor.DoctorId;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.PageAsked;
import kg.daryger.shared.Paged;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for the ministry, oldest promise first. */
@Component
public class VerificationQueue {

    /** After so long a check is overdue; told to the ministry, and to the doctor as "usual days". */
    public static final Duration PROMISE = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final Clock clock;

    VerificationQueue(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Paged<Waiting> page(PageAsked asked) {
        var now = clock.instant();
        var items = jdbc.sql("""
                        select c.*, b.doctor_id is not null as bound, a.email as reviewer_mail
                        from credential c left join identity_binding b on b.doctor_id = c.doctor_id
                            left join account a on a.id = c.reviewer
                        where c.state in ('SUBMITTED', 'IN_REVIEW')
                        order by c.submitted_at, c.id limit ? offset ?
                        """)
                .params(asked.size(), asked.offset())
                .query((row, number) -> waiting(row, now))
                .list();
        return new Paged<>(items, asked.page(), asked.size(), length());
    }

    public long length() {
        return jdbc.sql("select count(*) from credential where state in ('SUBMITTED', 'IN_REVIEW')")
                .query(Long.class)
                .single();
    }

    /** The place of a waiting credential, from 1; 0 when it does not wait. */
    public long place(CredentialId id) {
        return jdbc.sql("""
                        select count(*) from credential c, credential own
                        where own.id = ? and own.state in ('SUBMITTED', 'IN_REVIEW')
                            and c.state in ('SUBMITTED', 'IN_REVIEW') and (c.submitted_at, c.id) <= (own.submitted_at, own.id)
                        """).param(id.value()).query(Long.class).single();
    }

    /** Doctors of published profiles whom the ministry does not know yet, oldest first. */
    public List<DoctorId> unbound(int limit) {
        return jdbc.sql("""
                        select p.id from doctor_profile p left join identity_binding b on b.doctor_id = p.id
                        where p.state = 'PUBLISHED' and b.doctor_id is null order by p.published_at limit ?
                        """)
                .param(limit)
                .query((row, number) -> new DoctorId(row.getObject("id", UUID.class)))
                .list();
    }

    private static Waiting waiting(java.sql.ResultSet row, Instant now) throws java.sql.SQLException {
        var submitted = row.getTimestamp("submitted_at").toInstant();
        var reviewer = row.getObject("reviewer", UUID.class);
        return new Waiting(
                new CredentialId(row.getObject("id", UUID.class)),
                new DoctorId(row.getObject("doctor_id", UUID.class)),
                CredentialKind.valueOf(row.getString("kind")),
                row.getString("country"),
                CredentialState.valueOf(row.getString("state")),
                submitted,
                Duration.between(submitted, now).compareTo(PROMISE) > 0,
                row.getBoolean("bound"),
                reviewer == null ? null : new AccountId(reviewer),
                row.getString("reviewer_mail"));
    }

    /**
     * @param overdue waits longer than promised
     * @param bound the ministry knows who the doctor is
     * @param reviewer who has taken it
     */
    public record Waiting(
            CredentialId id,
            DoctorId doctor,
            CredentialKind kind,
            String country,
            CredentialState state,
            Instant submittedAt,
            boolean overdue,
            boolean bound,
            @Nullable AccountId reviewer,
            @Nullable String reviewerMail) {}
}
