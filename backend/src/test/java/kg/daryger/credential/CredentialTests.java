package kg.daryger.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kg.daryger.DarygerTest;
import kg.daryger.MutableClock;
import kg.daryger.TestAccounts;
import kg.daryger.credential.domain.AgeingCredentials;
import kg.daryger.credential.domain.BindingIdentity;
import kg.daryger.credential.domain.BindingMethod;
import kg.daryger.credential.domain.CredentialDetails;
import kg.daryger.credential.domain.CredentialView;
import kg.daryger.credential.domain.KeepingCredentials;
import kg.daryger.credential.domain.ReadingEvidence;
import kg.daryger.credential.domain.TickingChecklist;
import kg.daryger.credential.domain.Verifier;
import kg.daryger.credential.domain.VerifyingCredential;
import kg.daryger.credential.domain.VerifyingCredential.Decision;
import kg.daryger.credential.domain.VerifyingCredential.Outcome;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.Doctors;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import kg.daryger.shared.Problem;
import kg.daryger.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A credential from scan to badge, and who may do what with it. */
@DarygerTest
class CredentialTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    @Autowired
    TestDoctors doctors;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestCredentials made;

    @Autowired
    KeepingCredentials keeping;

    @Autowired
    VerifyingCredential verifying;

    @Autowired
    TickingChecklist ticking;

    @Autowired
    BindingIdentity binding;

    @Autowired
    ReadingEvidence reading;

    @Autowired
    Verifier verifier;

    @Autowired
    AgeingCredentials ageing;

    @Autowired
    Credentials credentials;

    @Autowired
    Doctors profiles;

    @Autowired
    MutableClock clock;

    @AfterEach
    void letTimeRun() {
        clock.follow();
    }

    @Test
    void aCheckedCredentialBecomesABadgeAndOpensTheGate() {
        var doctor = doctors.sketch().unverified().published();
        var officer = accounts.with(Role.VERIFIER);
        var credential = submitted(doctor);
        binding.bind(officer, doctor.id(), BindingMethod.VIDEO_CALL, TODAY);

        verifying.review(officer, credential.id());
        verifying.decide(officer, credential.id(), TestCredentials.checked(CheckLevel.SOURCE_CHECKED));

        assertThat(standing(doctor.id()).specialistChecked()).isTrue();
        assertThat(standing(doctor.id()).licenceSourceChecked()).isNotNull();
        var seen = profiles.seenBy(profiles.viewerFor(doctor.actor()), Set.of(doctor.id()))
                .get(doctor.id());
        assertThat(seen.identityBound()).isTrue();
        assertThat(seen.checked()).singleElement().satisfies(badge -> {
            assertThat(badge.kind()).isEqualTo("FULL_LICENCE");
            assertThat(badge.level()).isEqualTo("SOURCE_CHECKED");
        });
    }

    @Test
    void identityComesBeforeAnyCheck() {
        var doctor = doctors.sketch().unverified().published();
        var credential = submitted(doctor);

        assertThatThrownBy(() -> verifying.decide(
                        accounts.with(Role.VERIFIER),
                        credential.id(),
                        TestCredentials.checked(CheckLevel.DOCUMENT_SEEN)))
                .satisfies(refused -> assertCode(refused, "credential.identity-not-bound"));
    }

    @Test
    void withoutAScanNothingIsSubmitted() {
        var doctor = doctors.published();
        var added = keeping.add(doctor.actor(), licence(null));

        assertThatThrownBy(() -> keeping.submit(doctor.actor(), added.id()))
                .satisfies(refused -> assertCode(refused, "credential.evidence-missing"));
    }

    @Test
    void anotherNumberSendsACheckedOneBack() {
        var doctor = doctors.sketch().unverified().published();
        var credential = checkedFor(doctor, null);
        var view = own(doctor.actor(), credential);

        keeping.describe(doctor.actor(), credential, licence("999"), view.version());

        assertThat(own(doctor.actor(), credential).state()).isEqualTo(CredentialState.SUBMITTED);
        assertThat(standing(doctor.id()).specialistChecked()).isFalse();
        assertThat(standing(doctor.id()).pending()).isTrue();
    }

    @Test
    void nobodyTouchesAnotherDoctorsCredential() {
        var credential = submitted(doctors.published()).id();
        var stranger = doctors.published().actor();

        assertThatThrownBy(() -> keeping.describe(stranger, credential, licence("1"), 1))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keeping.attach(stranger, credential, TestCredentials.scan()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keeping.submit(stranger, credential)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keeping.appeal(stranger, credential, "why")).isInstanceOf(NotFound.class);
        assertThat(keeping.own(stranger)).isEmpty();
    }

    @Test
    void nobodyVerifiesAnOwnCredentialOrThatOfARelative() {
        var doctor = doctors.published();
        var credential = submitted(doctor).id();
        var officer = accounts.with(Role.VERIFIER);
        verifier.declareRelation(officer, doctor.id());

        for (var related : List.of(officer, doctor.actor())) {
            assertThatThrownBy(() -> verifying.review(related, credential))
                    .satisfies(refused -> assertCode(refused, "credential.own-or-related"));
            assertThatThrownBy(() ->
                            verifying.decide(related, credential, TestCredentials.checked(CheckLevel.DOCUMENT_SEEN)))
                    .satisfies(refused -> assertCode(refused, "credential.own-or-related"));
            assertThatThrownBy(() -> ticking.mark(related, credential, "name", true))
                    .satisfies(refused -> assertCode(refused, "credential.own-or-related"));
            assertThatThrownBy(() -> binding.bind(related, doctor.id(), BindingMethod.STATE_ID, TODAY))
                    .satisfies(refused -> assertCode(refused, "credential.own-or-related"));
        }
    }

    @Test
    void scansAreShownToUnrelatedVerifiersOnly() {
        var doctor = doctors.published();
        var credential = submitted(doctor);
        var file = credential.evidence().getFirst().fileId();
        var officer = accounts.with(Role.VERIFIER);
        var relative = accounts.with(Role.VERIFIER);
        verifier.declareRelation(relative, doctor.id());
        var other = submitted(doctors.published());

        assertThat(reading.page(officer, credential.id(), file, 0)).isNotEmpty();
        assertThat(reading.original(officer, credential.id(), file, "Проверка подписи")
                        .content())
                .isNotEmpty();
        assertThatThrownBy(() -> reading.page(relative, credential.id(), file, 0))
                .satisfies(refused -> assertCode(refused, "credential.own-or-related"));
        assertThatThrownBy(() -> reading.page(officer, other.id(), file, 0)).isInstanceOf(NotFound.class);
    }

    @Test
    void aRefusalSaysWhyAndCanBeAppealed() {
        var doctor = doctors.published();
        var credential = submitted(doctor).id();
        var officer = accounts.with(Role.VERIFIER);

        assertThatThrownBy(() -> verifying.decide(officer, credential, new Decision(Outcome.REJECTED, null, " ", null)))
                .satisfies(refused -> assertCode(refused, "shared.invalid"));
        verifying.decide(officer, credential, new Decision(Outcome.REJECTED, null, "Номер чужой", null));
        assertThat(own(doctor.actor(), credential).reason()).isEqualTo("Номер чужой");

        keeping.appeal(doctor.actor(), credential, "Это мой номер до замужества");
        assertThat(own(doctor.actor(), credential).state()).isEqualTo(CredentialState.SUBMITTED);
    }

    @Test
    void whatRanOutIsNoLongerABadge() {
        var doctor = doctors.sketch().unverified().published();
        var credential = checkedFor(doctor, LocalDate.now(clock).plusDays(10));

        clock.forward(Duration.ofDays(12));
        ageing.expire();

        assertThat(own(doctor.actor(), credential).state()).isEqualTo(CredentialState.EXPIRED);
        assertThat(standing(doctor.id()).documentSeen()).isFalse();
    }

    @Test
    void scansAreDeletedNinetyDaysAfterTheDecisionAndTheDecisionStays() {
        var doctor = doctors.sketch().unverified().published();
        var credential = checkedFor(doctor, null);

        clock.forward(Duration.ofDays(89));
        ageing.forgetScans();
        assertThat(own(doctor.actor(), credential).evidence()).hasSize(1);

        clock.forward(Duration.ofDays(2));
        ageing.forgetScans();
        assertThat(own(doctor.actor(), credential).evidence()).isEmpty();
        assertThat(own(doctor.actor(), credential).state()).isEqualTo(CredentialState.CHECKED);
    }

    private CredentialId checkedFor(TestDoctors.Made doctor, @org.jspecify.annotations.Nullable LocalDate until) {
        return made.checkedFor(doctor, until);
    }

    private CredentialView submitted(TestDoctors.Made doctor) {
        return made.submitted(doctor, null);
    }

    private CredentialView own(Actor actor, CredentialId id) {
        return keeping.own(actor).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private CredentialStanding standing(DoctorId id) {
        return credentials.standing(Set.of(id)).getOrDefault(id, CredentialStanding.NOTHING);
    }

    private static CredentialDetails licence(@org.jspecify.annotations.Nullable String number) {
        return TestCredentials.licence(number, null);
    }

    private static void assertCode(Throwable refused, String code) {
        assertThat(refused).isInstanceOf(Problem.class);
        assertThat(((Problem) refused).code()).isEqualTo(code);
    }
}
