package kg.daryger.agenda.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import kg.daryger.agenda.EventKind;
import kg.daryger.agenda.EventPlan;
import kg.daryger.agenda.EventStatus;
import kg.daryger.agenda.PlannedTime;
import kg.daryger.agenda.Reach;
import kg.daryger.doctor.DoctorId;
import kg.daryger.shared.InvalidField;
import kg.daryger.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class EventTests {

    private static final Instant NOW = Instant.parse("2027-03-01T06:00:00Z");
    private static final LocalizedText TITLE = LocalizedText.of("ru", "Бронхоскопия");

    @Test
    void aLectureStandsAtOnceAndHandsOnCareIsProvisional() {
        assertThat(standing(false).view().status()).isEqualTo(EventStatus.SCHEDULED);
        assertThat(standing(true).view().status()).isEqualTo(EventStatus.PROVISIONAL);
    }

    @Test
    void theUidNeverChangesAndEveryChangeThatMattersRaisesTheSequence() {
        var event = standing(false);
        var uid = event.view().uid();

        event.reword(EventText.of(TITLE), List.of("ky"), 20, NOW);
        assertThat(event.view().sequence()).isZero();
        event.reword(EventText.of(LocalizedText.of("ru", "Другое")), List.of("ky"), 20, NOW);
        assertThat(event.view().sequence()).isEqualTo(1);
        event.move(new Placing(at("2027-04-02T10:00", "Asia/Bishkek"), List.of(), Set.of()), NOW);
        assertThat(event.view().sequence()).isEqualTo(2);
        event.cancel("нет света", NOW);
        assertThat(event.view().sequence()).isEqualTo(3);
        assertThat(event.view().uid()).isEqualTo(uid).endsWith("@agenda.daryger.kg");
    }

    @Test
    void handsOnCareThatStandsBecomesProvisionalOnAnotherDay() {
        var event = standing(true);
        event.confirm(NOW);
        event.move(new Placing(at("2027-04-02T10:00", "Asia/Bishkek"), List.of(), Set.of()), NOW);

        assertThat(event.view().status()).isEqualTo(EventStatus.PROVISIONAL);
    }

    @Test
    void noStepIsTakenTwice() {
        var event = standing(false);
        event.cancel("нет света", NOW);

        assertThatThrownBy(() -> event.cancel("ещё раз", NOW)).isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> event.hold(NOW)).isInstanceOf(NotNow.class);
        assertThatThrownBy(
                        () -> event.move(new Placing(at("2027-04-02T10:00", "Asia/Bishkek"), List.of(), Set.of()), NOW))
                .isInstanceOf(NotNow.class);
    }

    @Test
    void partsLieWithinTheEventAndComeInTheirOrder() {
        var first = new PartPlan(TITLE, LocalDateTime.parse("2027-04-01T10:00"), 30);
        var second = new PartPlan(TITLE, LocalDateTime.parse("2027-04-01T10:30"), 30);
        var outside = new PartPlan(TITLE, LocalDateTime.parse("2027-04-01T11:30"), 60);
        var event = Event.drafted(plan(false), EventText.of(TITLE), List.of(second, first), null);

        assertThat(event.view().parts())
                .extracting(part -> part.time().localStart())
                .containsExactly(first.localStart(), second.localStart());
        assertThatThrownBy(() -> Event.drafted(plan(false), EventText.of(TITLE), List.of(outside), null))
                .isInstanceOf(InvalidField.class);
    }

    @Test
    void nobodyPublishesByPlanning() {
        var publication = Publication.planned(Reach.PUBLIC);

        assertThat(publication.reach()).isEqualTo(Reach.PUBLIC_ASKED);
        assertThatThrownBy(() -> publication.published(NOW)).isInstanceOf(NotNow.class);
        assertThat(publication.asked(NOW, null).published(NOW).reach()).isEqualTo(Reach.PUBLIC);
    }

    @Test
    void whatIsReturnedOrStoppedIsKeptFromThosePublicationWasFor() {
        var asked = Publication.planned(Reach.INSTITUTIONS).asked(NOW, null);

        assertThat(asked.returned("короче", NOW).reach()).isEqualTo(Reach.INSTITUTIONS);
        assertThat(asked.published(NOW).stopped("жалоба", NOW).reach()).isEqualTo(Reach.INVITED);
    }

    private static Event standing(boolean handsOn) {
        var event = Event.drafted(plan(handsOn), EventText.of(TITLE), List.of(), null);
        event.schedule(NOW);
        return event;
    }

    private static EventPlan plan(boolean handsOn) {
        return new EventPlan(
                handsOn ? EventKind.OPERATING_VISIT : EventKind.LECTURE,
                TITLE,
                at("2027-04-01T10:00", "Asia/Bishkek"),
                Set.of(DoctorId.fresh()),
                List.of(),
                Set.of(),
                true,
                handsOn,
                Reach.INVITED,
                List.of("ky"),
                null,
                null);
    }

    private static PlannedTime at(String local, String zone) {
        return new PlannedTime(LocalDateTime.parse(local), Duration.ofHours(2), ZoneId.of(zone));
    }
}
