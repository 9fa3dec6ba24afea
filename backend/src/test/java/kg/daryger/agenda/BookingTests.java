package kg.daryger.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kg.daryger.DarygerTest;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.institution.RoomId;
import kg.daryger.institution.TestInstitutions;
import kg.daryger.shared.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody and no room is at two events at once, whoever tries and however many. */
@DarygerTest
class BookingTests {

    @Autowired
    TestDoctors doctors;

    @Autowired
    TestInstitutions institutions;

    @Autowired
    TestEvents events;

    @Autowired
    Agenda agenda;

    private TestDoctors.Made doctor;
    private Actor by;

    @BeforeEach
    void aDoctorAndAnInstitution() {
        doctor = doctors.published();
        by = institutions.fresh().coordinator();
    }

    @Test
    void aDoctorIsNotBookedTwice() {
        events.lecture(doctor.id()).scheduledBy(by);

        assertThatThrownBy(() -> events.lecture(doctor.id()).scheduledBy(by)).isInstanceOf(Overlapping.class);
    }

    @Test
    void oneEventMayBeginWhenAnotherEnds() {
        var first = agenda.find(events.lecture(doctor.id()).scheduledBy(by)).orElseThrow();
        var next = new PlannedTime(
                first.time().localStart().plusHours(1),
                Duration.ofHours(1),
                first.time().zone());

        events.lecture(doctor.id()).time(next).scheduledBy(by);

        assertThat(agenda.ofDoctor(doctor.id(), first.start(), first.end().plusSeconds(1)))
                .hasSize(2);
        assertThat(agenda.free(Set.of(doctor.id()), first.start(), first.end())).isFalse();
        assertThat(agenda.free(Set.of(doctor.id()), next.end(), next.end().plusSeconds(60)))
                .isTrue();
    }

    @Test
    void aTheatreIsNotBookedTwiceForDifferentDoctors() {
        var theatre = RoomId.fresh();
        events.lecture(doctor.id()).rooms(theatre).scheduledBy(by);

        assertThatThrownBy(() ->
                        events.lecture(doctors.published().id()).rooms(theatre).scheduledBy(by))
                .isInstanceOf(Overlapping.class);
    }

    @Test
    void aCancelledEventGivesItsTimeBack() {
        var first = events.lecture(doctor.id()).scheduledBy(by);
        agenda.cancel(first, "нет света", by);

        var second = events.lecture(doctor.id()).scheduledBy(by);

        assertThat(agenda.find(second).orElseThrow().status()).isEqualTo(EventStatus.SCHEDULED);
        assertThat(agenda.find(first).orElseThrow().sequence()).isEqualTo(1);
    }

    @Test
    void ofManyWhoBookTheSameHourAtOnceOneSucceeds() throws InterruptedException {
        var answers = atOnce(16, number -> events.lecture(doctor.id()));

        assertThat(answers).containsOnlyOnce(true);
        var week = events.in(7);
        assertThat(agenda.ofDoctor(doctor.id(), week.start(), week.end())).hasSize(1);
    }

    @Test
    void thoseWhoWantTheSameRoomsInAnotherOrderDoNotBlockEachOther() throws InterruptedException {
        var rooms = List.of(RoomId.fresh(), RoomId.fresh(), RoomId.fresh());

        var answers = atOnce(12, number -> events.lecture().rooms(rooms.get(number % 3), rooms.get((number + 1) % 3)));

        assertThat(answers).containsOnlyOnce(true);
    }

    private List<Boolean> atOnce(int many, IntFunction<TestEvents.Sketch> sketch) throws InterruptedException {
        var calls = IntStream.range(0, many)
                .<Callable<Boolean>>mapToObj(number -> () -> {
                    try {
                        sketch.apply(number).scheduledBy(by);
                        return true;
                    } catch (Overlapping taken) {
                        return false;
                    }
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(6)) {
            return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }
}
