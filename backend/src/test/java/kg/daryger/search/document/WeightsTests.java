package kg.daryger.search.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What raises somebody a little, and that it never turns a weaker kind of meeting into a stronger one. */
class WeightsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void whoConfirmedLatelyIsRaisedMost() {
        assertThat(Weights.freshness(TODAY.minusDays(Weights.FRESH_DAYS), TODAY))
                .isEqualTo(2);
        assertThat(Weights.freshness(TODAY.minusDays(Weights.FRESH_DAYS + 1), TODAY))
                .isEqualTo(1);
        assertThat(Weights.freshness(TODAY.minusDays(Weights.YEAR + 1), TODAY)).isZero();
        assertThat(Weights.freshness(null, TODAY)).isZero();
    }

    @Test
    void aCredentialCheckedAtItsSourceIsWorthMoreThanOneSeen() {
        assertThat(Weights.checked(true, true)).isGreaterThan(Weights.checked(true, false));
        assertThat(Weights.checked(true, false)).isPositive();
        assertThat(Weights.checked(false, false)).isZero();
    }

    @Test
    void whoAnswersNearlyAlwaysIsRaisedAfterAFewTimes() {
        assertThat(Weights.answers(2, 2)).as("too few").isZero();
        assertThat(Weights.answers(5, 4)).isPositive();
        assertThat(Weights.answers(5, 3)).isZero();
    }

    @Test
    void allBoostsTogetherAreSmallerThanAnyDifferenceOfKind() {
        int boosts = Weights.freshness(TODAY, TODAY) + Weights.checked(true, true) + Weights.answers(3, 3);
        assertThat(boosts)
                .isLessThanOrEqualTo(Weights.NAMESAKE)
                .isLessThan(Weights.PHRASE)
                .isLessThan(Weights.MAIN_SPECIALTY - Weights.SPECIALTY);
    }
}
