package kg.daryger.matching;

import java.time.LocalDateTime;
import java.util.List;
import kg.daryger.change.Changes;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.institution.TestInstitutions;
import kg.daryger.matching.domain.BeginningProposal;
import kg.daryger.matching.domain.SendingProposal.Wish;
import kg.daryger.need.TestNeeds;
import kg.daryger.shared.Actor;
import kg.daryger.shared.HelpKind;
import kg.daryger.shared.PersonId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Proposals for tests: {@code proposals.invitation()} from an institution of its own to a doctor of its own. */
@TestComponent
public class TestProposals {

    private final TestNeeds needs;
    private final TestInstitutions institutions;
    private final TestDoctors doctors;
    private final BeginningProposal beginning;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Changes changes;

    TestProposals(
            TestNeeds needs,
            TestInstitutions institutions,
            TestDoctors doctors,
            BeginningProposal beginning,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Changes changes) {
        this.needs = needs;
        this.institutions = institutions;
        this.doctors = doctors;
        this.beginning = beginning;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.changes = changes;
    }

    /** A doctor whose identity is bound and whose specialist certificate is checked at the source. */
    public TestDoctors.Made verifiedDoctor() {
        var doctor = doctors.published();
        verify(doctor);
        return doctor;
    }

    public void verify(TestDoctors.Made doctor) {
        var officer = account(doctor.actor().requirePerson());
        jdbc.sql("insert into identity_binding values (?, 1, 'VIDEO_CALL', current_date, ?)")
                .params(doctor.id().value(), officer)
                .update();
        jdbc.sql("""
                        insert into credential (id, version, doctor_id, kind, country, body, state, level, submitted_at,
                            decided_at, reviewer)
                        values (gen_random_uuid(), 1, ?, 'SPECIALIST_CERTIFICATE', 'DE', 'Ärztekammer', 'CHECKED',
                            'SOURCE_CHECKED', now(), now(), ?)
                        """).params(doctor.id().value(), officer).update();
        transaction.executeWithoutResult(
                status -> changes.touched("doctor", doctor.id().value()));
    }

    private java.util.UUID account(PersonId person) {
        return jdbc.sql("select id from account where person_id = ?")
                .param(person.value())
                .query(java.util.UUID.class)
                .single();
    }

    /** A sent invitation with one slot, a week ahead at 15:00 in Bishkek. */
    public Sent invitation() {
        return invitation(verifiedDoctor(), slot(7));
    }

    public Sent invitation(TestDoctors.Made doctor, Slot... slots) {
        var need = needs.published(institutions.fresh(), TestNeeds.terms(HelpKind.LECTURE, "sp-pulmonology"));
        var coordinator = need.institution().coordinator();
        var id = beginning.invite(
                coordinator,
                new Wish(need.id(), null, Direction.INSTITUTION_INVITES, List.of(doctor.id()), List.of(slots), true));
        return new Sent(id, doctor, need);
    }

    /** At 15:00 in Bishkek so many days ahead of the real today. */
    public static Slot slot(int daysAhead) {
        var day = LocalDateTime.now(java.time.Clock.systemUTC()).toLocalDate().plusDays(daysAhead);
        return new Slot(day.atTime(15, 0), 60, Actor.BISHKEK);
    }

    public record Sent(ProposalId id, TestDoctors.Made doctor, TestNeeds.Published need) {

        public Actor coordinator() {
            return need.institution().coordinator();
        }
    }
}
