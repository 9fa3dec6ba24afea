package kg.daryger.matching.domain;

import static kg.daryger.matching.domain.Pairings.fitting;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import kg.daryger.doctor.DoctorView.Skill;
import kg.daryger.shared.HelpKind;
import org.junit.jupiter.api.Test;

/** Each part of the score alone, their sum, and the order that follows. */
class WeightsTests {

    @Test
    void theMostOfAllPartsIsAHundred() {
        assertThat(Weights.score(fitting().pairing()).stream()
                        .mapToInt(ScorePart::most)
                        .sum())
                .isEqualTo(100);
    }

    @Test
    void noPartExceedsItsMost() {
        var best = fitting()
                .skills(new Skill("sk-bronchoscopy", "LEADS"), new Skill("sk-ebus", "TEACHES"))
                .offer(GatesTests.offer(LocalDate.of(2027, 5, 1), 0))
                .answered(1);

        assertThat(Weights.score(best.pairing()))
                .allSatisfy(part -> assertThat(part.points()).isEqualTo(part.most()));
    }

    @Test
    void theMainSpecialtyCountsMoreThanAnotherOne() {
        var main = fitting().specialties("sp-pulmonology", "sp-internal-medicine");
        var other = fitting().specialties("sp-internal-medicine", "sp-pulmonology");

        assertThat(part(main, "field-main")).isEqualTo(30);
        assertThat(part(other, "field-other")).isEqualTo(20);
    }

    @Test
    void whoTeachesASkillCountsMoreThanWhoPerformsIt() {
        var teaches = fitting().skills(new Skill("sk-bronchoscopy", "TEACHES"));
        var performs = fitting().skills(new Skill("sk-bronchoscopy", "PERFORMS"));

        assertThat(part(teaches, "skills")).isGreaterThan(part(performs, "skills"));
    }

    @Test
    void answeredInvitationsRaiseTheScoreAndIgnoredOnesLowerIt() {
        assertThat(part(fitting().answered(1), "answers")).isEqualTo(10);
        assertThat(part(fitting(), "answers-new")).isEqualTo(5);
        assertThat(part(fitting().answered(0), "answers")).isZero();
    }

    @Test
    void whatFitsOutrightRanksBeforeWhatFitsOnACondition() {
        var fits = Match.of(fitting().specialties("sp-other", "sp-pulmonology").pairing())
                .orElseThrow();
        var fitsIf =
                Match.of(fitting().speaks("de", "NATIVE").answered(1).pairing()).orElseThrow();

        assertThat(Stream.of(fitsIf, fits).min(Match.BEST_FIRST)).contains(fits);
        assertThat(fitsIf.conditions()).extracting(Answer::reason).containsExactly("interpreter");
    }

    @Test
    void aFailedGateMakesNoMatch() {
        assertThat(Match.of(fitting().notToBeAsked().pairing())).isEmpty();
    }

    @Test
    void theOrderOfEqualMatchesIsStable() {
        var some = Match.of(fitting().pairing()).orElseThrow();
        var other = Match.of(fitting().pairing()).orElseThrow();

        assertThat(Stream.of(some, other).min(Match.BEST_FIRST))
                .isEqualTo(Stream.of(some, other)
                        .min(Comparator.comparing(match -> match.doctor().value())));
    }

    @Test
    void aVisitIsScheduledAsAVisitAndMentoringBeginsWithAMeeting() {
        assertThat(Scheduling.eventKind(HelpKind.OPERATING_VISIT).name()).isEqualTo("OPERATING_VISIT");
        assertThat(Scheduling.eventKind(HelpKind.MENTORING).name()).isEqualTo("ONLINE_MEETING");
    }

    private static int part(Pairings pairings, String code) {
        return Weights.score(pairings.pairing()).stream()
                .filter(part -> part.code().equals(code))
                .mapToInt(ScorePart::points)
                .findFirst()
                .orElseThrow();
    }
}
