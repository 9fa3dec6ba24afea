package kg.daryger.matching.domain;

import static kg.daryger.matching.domain.Answer.Verdict.CONDITION;
import static kg.daryger.matching.domain.Answer.Verdict.FAIL;
import static kg.daryger.matching.domain.Answer.Verdict.PASS;
import static kg.daryger.matching.domain.Pairings.TODAY;
import static kg.daryger.matching.domain.Pairings.fitting;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kg.daryger.credential.CredentialStanding;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.DoctorView.Skill;
import kg.daryger.offer.OfferId;
import kg.daryger.offer.OfferMode;
import kg.daryger.offer.OfferState;
import kg.daryger.offer.OfferView;
import kg.daryger.shared.HelpKind;
import kg.daryger.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each gate alone: what passes, what passes on a condition, what fails. */
class GatesTests {

    @Test
    void whoDoesNotConsentToBeAskedIsNeverInvited() {
        assertThat(Gates.consentsToBeAsked(fitting().pairing()).verdict()).isEqualTo(PASS);
        assertThat(Gates.consentsToBeAsked(fitting().notToBeAsked().pairing()).verdict())
                .isEqualTo(FAIL);
    }

    @Test
    void anotherFieldWithoutACommonSkillFails() {
        var stranger = fitting().specialties("sp-dermatology").skills(new Skill("sk-dialysis", "PERFORMS"));

        assertThat(Gates.worksInTheField(stranger.pairing()).verdict()).isEqualTo(FAIL);
    }

    @Test
    void aCommonSkillOpensTheFieldToANeighbour() {
        assertThat(Gates.worksInTheField(
                                fitting().specialties("sp-thoracic-surgery").pairing())
                        .verdict())
                .isEqualTo(PASS);
    }

    @Test
    void aKindThatTheDoctorDidNotNameIsACondition() {
        assertThat(Gates.isReadyForTheKind(fitting().pairing()).verdict()).isEqualTo(PASS);
        assertThat(Gates.isReadyForTheKind(fitting().kind(HelpKind.MENTORING).pairing()))
                .satisfies(answer -> assertThat(answer.verdict()).isEqualTo(CONDITION))
                .satisfies(answer -> assertThat(answer.reason()).isEqualTo("kind-not-named"));
    }

    @Test
    void anOpenIdentityIsAConditionForTalkAndAFailForHandsOnCare() {
        var unbound = fitting().standing(new CredentialStanding(false, true, true, TODAY, false, false));

        assertThat(Gates.identityIsBound(unbound.pairing()).verdict()).isEqualTo(CONDITION);
        assertThat(Gates.identityIsBound(unbound.kind(HelpKind.OPERATING_VISIT).pairing())
                        .verdict())
                .isEqualTo(FAIL);
    }

    @ParameterizedTest
    @EnumSource(
            value = HelpKind.class,
            names = {"LECTURE", "CONFERENCE_TALK", "MENTORING", "PROJECT"})
    void forTalkOneDocumentSeenIsEnough(HelpKind kind) {
        var seen = fitting().kind(kind).standing(new CredentialStanding(true, true, false, null, false, false));

        assertThat(Gates.credentialFitsTheKind(seen.pairing()).verdict()).isEqualTo(PASS);
        assertThat(Gates.credentialFitsTheKind(
                                seen.standing(CredentialStanding.NOTHING).pairing())
                        .verdict())
                .isEqualTo(FAIL);
    }

    @ParameterizedTest
    @EnumSource(
            value = HelpKind.class,
            names = {"MASTER_CLASS", "TELE_CONSULTATION", "INTERNSHIP_HOST"})
    void forTeachingASpecialistQualificationIsChecked(HelpKind kind) {
        var onlySeen = fitting().kind(kind).standing(new CredentialStanding(true, true, false, null, false, false));

        assertThat(Gates.credentialFitsTheKind(fitting().kind(kind).pairing()).verdict())
                .isEqualTo(PASS);
        assertThat(Gates.credentialFitsTheKind(onlySeen.pairing()).verdict()).isEqualTo(FAIL);
    }

    @Test
    void whatCouldNotBeCheckedIsAConditionForTeachingAndAFailForHandsOnCare() {
        var uncheckable = fitting().standing(new CredentialStanding(true, true, false, null, true, false));

        assertThat(Gates.credentialFitsTheKind(uncheckable.pairing()).verdict()).isEqualTo(CONDITION);
        assertThat(Gates.credentialFitsTheKind(
                                uncheckable.kind(HelpKind.OPERATING_VISIT).pairing())
                        .verdict())
                .isEqualTo(FAIL);
    }

    @Test
    void handsOnCareNeedsALicenceCheckedWithinTwelveMonths() {
        var visit = fitting().kind(HelpKind.OPERATING_VISIT);

        assertThat(Gates.credentialFitsTheKind(
                                licence(visit, TODAY.minusMonths(12)).pairing())
                        .verdict())
                .isEqualTo(PASS);
        assertThat(Gates.credentialFitsTheKind(
                                licence(visit, TODAY.minusMonths(12).minusDays(1))
                                        .pairing())
                        .verdict())
                .isEqualTo(FAIL);
    }

    @Test
    void aRunningCheckIsAConditionAndNotARefusal() {
        var running = fitting()
                .kind(HelpKind.OPERATING_VISIT)
                .standing(new CredentialStanding(true, true, true, null, false, true));

        assertThat(Gates.credentialFitsTheKind(running.pairing()).reason()).isEqualTo("check-running");
    }

    @Test
    void withoutACommonLanguageAnInterpreterIsNeeded() {
        assertThat(Gates.speaksALanguageOfTheAudience(fitting().pairing()).verdict())
                .isEqualTo(PASS);
        assertThat(Gates.speaksALanguageOfTheAudience(
                                fitting().speaks("de", "NATIVE").pairing())
                        .reason())
                .isEqualTo("interpreter");
        assertThat(Gates.speaksALanguageOfTheAudience(
                                fitting().speaks("ru", "B1").pairing())
                        .reason())
                .isEqualTo("interpreter");
    }

    @Test
    void anOfferForLaterIsAConditionAndATakenOneFails() {
        assertThat(Gates.hasTime(fitting()
                                .offer(offer(LocalDate.of(2027, 5, 1), 0))
                                .pairing())
                        .verdict())
                .isEqualTo(PASS);
        assertThat(Gates.hasTime(fitting()
                                .offer(offer(LocalDate.of(2027, 9, 1), 0))
                                .pairing())
                        .reason())
                .isEqualTo("other-dates");
        assertThat(Gates.hasTime(fitting()
                                .offer(offer(LocalDate.of(2027, 5, 1), 1))
                                .pairing())
                        .verdict())
                .isEqualTo(FAIL);
    }

    @Test
    void aVisitWithoutFundingIsACondition() {
        assertThat(Gates.fundingIsKnown(fitting().pairing()).verdict()).isEqualTo(PASS);
        assertThat(Gates.fundingIsKnown(fitting().kind(HelpKind.OPERATING_VISIT).pairing())
                        .reason())
                .isEqualTo("funding");
    }

    private static Pairings licence(Pairings pairings, LocalDate checked) {
        return pairings.standing(new CredentialStanding(true, true, true, checked, false, false));
    }

    static OfferView offer(LocalDate from, int taken) {
        return new OfferView(
                OfferId.fresh(),
                DoctorId.fresh(),
                List.of(),
                OfferState.OPEN,
                HelpKind.MASTER_CLASS,
                LocalizedText.of("ru", "Бронхоскопия"),
                null,
                "sp-pulmonology",
                List.of("sk-bronchoscopy"),
                List.of("ru"),
                OfferMode.ONLINE,
                from,
                null,
                1,
                taken,
                14,
                false,
                null,
                OfferView.Details.NONE,
                1);
    }
}
