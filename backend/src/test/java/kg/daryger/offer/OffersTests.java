package kg.daryger.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kg.daryger.DarygerTest;
import kg.daryger.MutableClock;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.offer.domain.ExpiringOffers;
import kg.daryger.offer.domain.OfferTerms;
import kg.daryger.shared.Actor;
import kg.daryger.shared.HelpKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DarygerTest
class OffersTests {

    @Autowired
    TestDoctors doctors;

    @Autowired
    TestOffers made;

    @Autowired
    Offers offers;

    @Autowired
    ExpiringOffers expiring;

    @Autowired
    MutableClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.follow();
    }

    @Test
    void theLastPlaceExhaustsTheOfferAndOneGivenBackOpensItAgain() {
        var offer = made.open(doctors.published(), 2);

        offers.claim(offer.id(), Actor.system());
        assertThat(state(offer)).isEqualTo(OfferState.OPEN);
        offers.claim(offer.id(), Actor.system());
        assertThat(state(offer)).isEqualTo(OfferState.EXHAUSTED);
        assertThatThrownBy(() -> offers.claim(offer.id(), Actor.system())).isInstanceOf(OfferTaken.class);

        offers.release(offer.id(), Actor.system());
        assertThat(state(offer)).isEqualTo(OfferState.OPEN);
        assertThat(offers.open()).extracting(OfferView::id).contains(offer.id());
    }

    @Test
    void howeverManyTryAtOnceCapacityHolds() throws InterruptedException {
        var offer = made.open(doctors.published(), 5);
        Callable<Boolean> claim = () -> {
            try {
                offers.claim(offer.id(), Actor.system());
                return true;
            } catch (OfferTaken none) {
                return false;
            }
        };

        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = threads.invokeAll(
                    IntStream.range(0, 32).mapToObj(number -> claim).toList());
            assertThat(answers.stream().filter(OffersTests::answer)).hasSize(5);
        }
        assertThat(offers.find(offer.id()).orElseThrow().taken()).isEqualTo(5);
        assertThat(state(offer)).isEqualTo(OfferState.EXHAUSTED);
    }

    @Test
    void aDraftCanNotBeTaken() {
        var draft = made.draft(doctors.published());

        assertThatThrownBy(() -> offers.claim(draft.id(), Actor.system())).isInstanceOf(OfferTaken.class);
        assertThat(offers.open()).extracting(OfferView::id).doesNotContain(draft.id());
    }

    @Test
    void anOfferExpiresWhenItsLastDayIsOverEverywhere() {
        var today = LocalDate.ofInstant(clock.instant(), Actor.BISHKEK);
        var offer = made.open(doctors.published(), TestOffers.terms(HelpKind.LECTURE, 3, today.plusDays(3)));

        clock.forward(Duration.ofDays(3));
        expiring.run();
        assertThat(state(offer)).isEqualTo(OfferState.OPEN);

        clock.forward(Duration.ofDays(3));
        expiring.run();
        assertThat(state(offer)).isEqualTo(OfferState.EXPIRED);
    }

    @Test
    void fieldsOfAnotherKindAreLeftOut() {
        var lead = doctors.published();
        var said = TestOffers.terms(HelpKind.INTERNSHIP_HOST, 1, null);
        var details = new OfferView.Details(said.title(), null, 8, 2, said.title());
        var offer = made.open(lead, withDetails(said, details));

        assertThat(offer.details()).isEqualTo(new OfferView.Details(null, null, 8, 2, said.title()));
        assertThat(offers.of(lead.id())).containsExactly(offers.find(offer.id()).orElseThrow());
    }

    private static OfferTerms withDetails(OfferTerms terms, OfferView.Details details) {
        return new OfferTerms(
                terms.kind(),
                terms.title(),
                terms.description(),
                terms.specialty(),
                terms.skills(),
                terms.languages(),
                terms.mode(),
                null,
                null,
                terms.capacity(),
                terms.leadDays(),
                false,
                null,
                details);
    }

    private OfferState state(OfferView offer) {
        return offers.find(offer.id()).orElseThrow().state();
    }

    private static boolean answer(Future<Boolean> future) {
        return future.resultNow();
    }
}
