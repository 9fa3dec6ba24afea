package kg.daryger.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kg.daryger.DarygerTest;
import kg.daryger.TestAccounts;
import kg.daryger.credential.domain.CheckHistory;
import kg.daryger.credential.domain.KeepingCredentials;
import kg.daryger.credential.domain.TickingChecklist;
import kg.daryger.credential.domain.VerifyingCredential;
import kg.daryger.credential.domain.VerifyingCredential.Decision;
import kg.daryger.credential.domain.VerifyingCredential.Outcome;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.shared.NotFound;
import kg.daryger.shared.Problem;
import kg.daryger.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What verifiers looked at is kept: who, what, when, and for which decision. */
@DarygerTest
class ChecklistTests {

    @Autowired
    TestDoctors doctors;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestCredentials made;

    @Autowired
    TickingChecklist ticking;

    @Autowired
    VerifyingCredential verifying;

    @Autowired
    KeepingCredentials keeping;

    @Autowired
    CheckHistory history;

    @Test
    void ticksOfTwoOfficersStayWithTheDecision() {
        var doctor = doctors.published();
        var credential = made.submitted(doctor, null).id();
        var first = accounts.with(Role.VERIFIER);
        var second = accounts.with(Role.VERIFIER);
        ticking.mark(first, credential, "name", true);
        ticking.mark(second, credential, "name", true);
        ticking.mark(second, credential, "chamber", true);
        ticking.mark(second, credential, "expiry", true);
        ticking.mark(first, credential, "expiry", false);
        assertThat(history.open(credential))
                .extracting(CheckHistory.Tick::item, CheckHistory.Tick::officerMail)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("name", first.requireAccount() + "@example.org"),
                        org.assertj.core.groups.Tuple.tuple("chamber", second.requireAccount() + "@example.org"));

        var more = new Decision(Outcome.MORE_ASKED, null, "Вторая страница", LocalDate.of(2027, 1, 10));
        verifying.decide(second, credential, more);

        assertThat(history.open(credential)).isEmpty();
        assertThat(history.past(credential)).singleElement().satisfies(past -> {
            assertThat(past.outcome()).isEqualTo(Outcome.MORE_ASKED);
            assertThat(past.reason()).isEqualTo("Вторая страница");
            assertThat(past.officerMail()).isEqualTo(second.requireAccount() + "@example.org");
            assertThat(past.ticks()).extracting(CheckHistory.Tick::item).containsExactly("name", "chamber");
        });
    }

    @Test
    void whatTheDoctorChangedIsLookedAtAnew() {
        var doctor = doctors.published();
        var credential = made.submitted(doctor, null);
        var officer = accounts.with(Role.VERIFIER);
        ticking.mark(officer, credential.id(), "name", true);

        keeping.attach(doctor.actor(), credential.id(), TestCredentials.scan());

        assertThat(history.open(credential.id())).isEmpty();
    }

    @Test
    void onlyItemsOfTheCountrysListAreTickedAndOnlyWhileItWaits() {
        var doctor = doctors.published();
        var credential = made.submitted(doctor, null).id();
        var officer = accounts.with(Role.VERIFIER);

        assertThatThrownBy(() -> ticking.mark(officer, credential, "npi", true)).isInstanceOf(NotFound.class);
        verifying.decide(officer, credential, new Decision(Outcome.REJECTED, null, "Номер чужой", null));
        assertThatThrownBy(() -> ticking.mark(officer, credential, "name", true))
                .satisfies(refused -> assertThat(((Problem) refused).code()).isEqualTo("credential.wrong-state"));
    }
}
