package kg.daryger.credential.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import kg.daryger.credential.CheckLevel;
import kg.daryger.credential.CredentialDecided;
import kg.daryger.credential.CredentialExpiring;
import kg.daryger.credential.CredentialId;
import kg.daryger.credential.CredentialState;
import kg.daryger.credential.CredentialSubmitted;
import kg.daryger.doctor.DoctorId;
import kg.daryger.files.FileId;
import kg.daryger.shared.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** One credential and where its check stands. What was checked is never changed: another name, number, body or evidence
 * sends it back to submitted. */
@Table("credential")
class Credential extends AbstractAggregateRoot<Credential> {

    /** Days before the end, nearest first; at the end itself it expires. */
    private static final List<Integer> REMINDERS = List.of(30, 90);

    @Id
    private final CredentialId id;

    @Version
    private int version;

    private final DoctorId doctorId;

    @Embedded.Empty
    private CredentialDetails details;

    @MappedCollection(idColumn = "credential_id", keyColumn = "position")
    private List<Evidence> evidence;

    private CredentialState state;
    private @Nullable CheckLevel level;
    private @Nullable Instant submittedAt;
    private @Nullable Instant decidedAt;
    private @Nullable AccountId reviewer;
    private @Nullable String reason;
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate remindedUntil;
    private @Nullable Integer remindedDays;

    Credential(
            CredentialId id,
            int version,
            DoctorId doctorId,
            CredentialDetails details,
            List<Evidence> evidence,
            CredentialState state) {
        this.id = id;
        this.version = version;
        this.doctorId = doctorId;
        this.details = details;
        this.evidence = evidence;
        this.state = state;
    }

    static Credential of(DoctorId doctor, CredentialDetails details) {
        return new Credential(CredentialId.fresh(), 0, doctor, details, new ArrayList<>(), CredentialState.DRAFT);
    }

    void describe(CredentialDetails changed, Instant now) {
        requireChangeable();
        details = changed;
        again(now);
    }

    void attach(Evidence one, Instant now) {
        requireChangeable();
        evidence.add(one);
        again(now);
    }

    void detach(FileId file, Instant now) {
        requireChangeable();
        evidence.removeIf(one -> one.fileId().equals(file));
        again(now);
    }

    /** @throws EvidenceMissing when nothing shows it */
    void submit(Instant now) {
        require(CredentialState.DRAFT, CredentialState.MORE_ASKED, CredentialState.NOT_CHECKABLE);
        submitted(now);
    }

    /** The doctor asks to look again at a rejection. */
    void appeal(String why, Instant now) {
        require(CredentialState.REJECTED);
        submitted(now);
        reason = why;
    }

    void review(AccountId officer) {
        require(CredentialState.SUBMITTED, CredentialState.IN_REVIEW);
        state = CredentialState.IN_REVIEW;
        reviewer = officer;
    }

    void askMore(AccountId officer, String what, LocalDate until, Instant now) {
        decide(officer, CredentialState.MORE_ASKED, now);
        reason = what;
        dueOn = until;
    }

    void check(AccountId officer, CheckLevel reached, Instant now) {
        decide(officer, CredentialState.CHECKED, now);
        level = reached;
    }

    void couldNotCheck(AccountId officer, String why, LocalDate retryOn, Instant now) {
        decide(officer, CredentialState.NOT_CHECKABLE, now);
        reason = why;
        dueOn = retryOn;
    }

    void reject(AccountId officer, String why, Instant now) {
        decide(officer, CredentialState.REJECTED, now);
        reason = why;
    }

    void revoke(AccountId officer, String why, Instant now) {
        require(CredentialState.CHECKED, CredentialState.EXPIRED);
        state = CredentialState.REVOKED;
        reviewer = officer;
        reason = why;
        decidedAt = now;
        registerEvent(new CredentialDecided(id, now));
    }

    /** Its last day is over. @return true when it ran out now */
    boolean expire(LocalDate today, Instant now) {
        var until = details.validUntil();
        if (state != CredentialState.CHECKED || until == null || !until.isBefore(today)) {
            return false;
        }
        state = CredentialState.EXPIRED;
        registerEvent(new CredentialDecided(id, now));
        return true;
    }

    /**
     * Tells its owner when a milestone before its last day is reached: each once, and only the nearest when several were
     * missed, as for a document that was checked late.
     *
     * @return true when there was something to tell
     */
    boolean remind(LocalDate today, Instant now) {
        var until = details.validUntil();
        if (state != CredentialState.CHECKED || until == null || until.isBefore(today)) {
            return false;
        }
        var left = ChronoUnit.DAYS.between(today, until);
        var milestone = REMINDERS.stream().filter(days -> left <= days).findFirst();
        var told = until.equals(remindedUntil) && remindedDays != null ? remindedDays : Integer.MAX_VALUE;
        if (milestone.isEmpty() || milestone.get() >= told) {
            return false;
        }
        remindedUntil = until;
        remindedDays = milestone.get();
        registerEvent(new CredentialExpiring(id, now));
        return true;
    }

    /** The scans are gone after their time; the decision stays. */
    List<FileId> forgetEvidence() {
        var files = evidence.stream().map(Evidence::fileId).toList();
        evidence = new ArrayList<>();
        return files;
    }

    private void decide(AccountId officer, CredentialState outcome, Instant now) {
        require(CredentialState.SUBMITTED, CredentialState.IN_REVIEW);
        state = outcome;
        reviewer = officer;
        reason = null;
        dueOn = null;
        level = null;
        decidedAt = now;
        registerEvent(new CredentialDecided(id, now));
    }

    private void again(Instant now) {
        if (state != CredentialState.DRAFT && state != CredentialState.MORE_ASKED) {
            submitted(now);
        }
    }

    private void submitted(Instant now) {
        if (evidence.isEmpty()) {
            throw new EvidenceMissing();
        }
        state = CredentialState.SUBMITTED;
        level = null;
        reviewer = null;
        submittedAt = now;
        registerEvent(new CredentialSubmitted(id, now));
    }

    private void requireChangeable() {
        if (state == CredentialState.REVOKED) {
            throw new WrongCredentialState();
        }
    }

    private void require(CredentialState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw new WrongCredentialState();
        }
    }

    CredentialId id() {
        return id;
    }

    DoctorId doctor() {
        return doctorId;
    }

    CredentialState state() {
        return state;
    }

    CredentialView view() {
        return new CredentialView(
                id,
                doctorId,
                version,
                details,
                List.copyOf(evidence),
                state,
                level,
                submittedAt,
                decidedAt,
                reviewer,
                reason,
                dueOn);
    }
}
