package kg.daryger.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.daryger.DarygerTest;
import kg.daryger.agenda.domain.MovingEvent;
import kg.daryger.agenda.domain.MovingEvent.Scope;
import kg.daryger.agenda.domain.Placing;
import kg.daryger.agenda.domain.PlanningEvent;
import kg.daryger.agenda.domain.Recurrence;
import kg.daryger.agenda.domain.Recurrence.Rhythm;
import kg.daryger.agenda.domain.WrittenEvent;
import kg.daryger.institution.Institutions.RoomKind;
import kg.daryger.institution.TestInstitutions;
import kg.daryger.institution.TestInstitutions.Staffed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A lecture that repeats: made at once, told once, changed alone or with all that follow. */
@DarygerTest
class SeriesTests {

    @Autowired
    TestEvents events;

    @Autowired
    TestInstitutions institutions;

    @Autowired
    PlanningEvent planning;

    @Autowired
    MovingEvent moving;

    @Autowired
    Agenda agenda;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aSeriesStandsAtOnceAndIsOneInCalendars() {
        var series = standing(institutions.fresh(), 4);

        assertThat(series).hasSize(4).allMatch(event -> event.status() == EventStatus.SCHEDULED);
        assertThat(series)
                .extracting(EventView::uid)
                .containsOnly(series.getFirst().uid());
        assertThat(series).extracting(EventView::recurrenceId).doesNotHaveDuplicates();
        assertThat(series.get(1).start()).isEqualTo(series.getFirst().start().plus(Duration.ofDays(7)));
    }

    @Test
    void itsPeopleAreToldOnce() {
        var house = institutions.fresh();
        var series = standing(house, 5);

        await().untilAsserted(() -> assertThat(told(house, series)).isEqualTo(1));
        await().untilAsserted(() -> assertThat(jdbc.sql("select count(*) from event_publication "
                                + "where completion_date is null and serialized_event like ?")
                        .param("%" + series.getLast().id() + "%")
                        .query(Long.class)
                        .single())
                .isZero());
        assertThat(told(house, series)).isEqualTo(1);
    }

    @Test
    void oneMovesAlone() {
        var house = institutions.fresh();
        var series = standing(house, 3);

        move(house, series.get(1), Duration.ofDays(1), Scope.ONE);

        var after = agenda.ofSeries(id(series));
        assertThat(after.get(1).start()).isEqualTo(series.get(1).start().plus(Duration.ofDays(1)));
        assertThat(after.get(1).recurrenceId()).isEqualTo(series.get(1).recurrenceId());
        assertThat(after.get(1).sequence()).isEqualTo(1);
        assertThat(after.get(2).start()).isEqualTo(series.get(2).start());
    }

    @Test
    void oneMovesWithAllThatFollowEvenIntoEachOthersPlaces() {
        var house = institutions.fresh();
        var room = institutions.room(house.id(), RoomKind.CLASSROOM);
        var series = standing(house, 4, Set.of(room));

        move(house, series.get(1), Duration.ofDays(7), Scope.FOLLOWING);

        var after = agenda.ofSeries(id(series));
        assertThat(after.getFirst().start()).isEqualTo(series.getFirst().start());
        for (var number = 1; number < 4; number++) {
            assertThat(after.get(number).start())
                    .isEqualTo(series.get(number).start().plus(Duration.ofDays(7)));
        }

        move(house, after.get(1), Duration.ofDays(-7), Scope.FOLLOWING);
        assertThat(agenda.ofSeries(id(series)).getLast().start())
                .isEqualTo(series.getLast().start());
    }

    @Test
    void oneIsCalledOffAloneOrWithAllThatFollow() {
        var house = institutions.fresh();
        var series = standing(house, 4);

        cancel(house, series.get(1), Scope.ONE);
        assertThat(agenda.ofSeries(id(series)))
                .extracting(EventView::status)
                .containsExactly(
                        EventStatus.SCHEDULED, EventStatus.CANCELLED, EventStatus.SCHEDULED, EventStatus.SCHEDULED);

        cancel(house, series.get(2), Scope.FOLLOWING);
        assertThat(agenda.ofSeries(id(series)))
                .extracting(EventView::status)
                .containsExactly(
                        EventStatus.SCHEDULED, EventStatus.CANCELLED, EventStatus.CANCELLED, EventStatus.CANCELLED);
    }

    @Test
    void aRoomThatIsTakenOnceStopsTheWholeSeries() {
        var house = institutions.fresh();
        var room = institutions.room(house.id(), RoomKind.CLASSROOM);
        standing(house, 2, Set.of(room));
        var second = draft(house, 2, Set.of(room));

        assertThatThrownBy(() -> planning.schedule(house.coordinator(), second, version(second)))
                .isInstanceOf(Overlapping.class);
        assertThat(agenda.find(second).orElseThrow().status()).isEqualTo(EventStatus.DRAFT);
    }

    private List<EventView> standing(Staffed house, int times) {
        return standing(house, times, Set.of());
    }

    private List<EventView> standing(Staffed house, int times, Set<kg.daryger.institution.RoomId> rooms) {
        var first = draft(house, times, rooms);
        planning.schedule(house.coordinator(), first, version(first));
        return agenda.ofSeries(java.util.Objects.requireNonNull(
                agenda.find(first).orElseThrow().series()));
    }

    private EventId draft(Staffed house, int times, Set<kg.daryger.institution.RoomId> rooms) {
        var plan = events.lecture()
                .at(house.id())
                .rooms(rooms.toArray(kg.daryger.institution.RoomId[]::new))
                .plan();
        return planning.draftSeries(
                house.coordinator(),
                new WrittenEvent(plan, null, null, List.of()),
                new Recurrence(Rhythm.WEEKLY, times));
    }

    private void move(Staffed house, EventView event, Duration by, Scope scope) {
        var time = new PlannedTime(
                event.time().localStart().plus(by),
                event.time().duration(),
                event.time().zone());
        moving.move(
                house.coordinator(),
                new MovingEvent.Version(event.id(), version(event.id()), scope),
                new Placing(time, List.of(), event.rooms()),
                "Праздник");
    }

    private void cancel(Staffed house, EventView event, Scope scope) {
        moving.cancel(house.coordinator(), new MovingEvent.Version(event.id(), version(event.id()), scope), "Праздник");
    }

    private static UUID id(List<EventView> series) {
        return java.util.Objects.requireNonNull(series.getFirst().series());
    }

    private int version(EventId id) {
        return jdbc.sql("select version from event where id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private long told(Staffed house, List<EventView> series) {
        return jdbc.sql("select count(*) from inbox_item where account_id = ? and matter = 'EVENT_SCHEDULED'"
                        + " and subject_id = ?")
                .params(house.head().requireAccount().value(), id(series))
                .query(Long.class)
                .single();
    }
}
