package kg.daryger.agenda.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import kg.daryger.DarygerTest;
import kg.daryger.agenda.Agenda;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.PlannedTime;
import kg.daryger.agenda.TestEvents;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.shared.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Zone rules that came before today's are imitated by setting what was derived back by an hour. */
@DarygerTest
class RecomputingTimesTests {

    @Autowired
    TestDoctors doctors;

    @Autowired
    TestEvents events;

    @Autowired
    Agenda agenda;

    @Autowired
    RecomputingTimes recomputing;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatWasPlannedStaysOnTheWallWhenACountryChangesItsClocks() {
        var doctor = doctors.published();
        var first = events.lecture(doctor.id()).scheduledBy(Actor.system());
        var then = events.in(7);
        var next = new PlannedTime(then.localStart().plusHours(1), Duration.ofHours(1), then.zone());
        var second = events.lecture(doctor.id()).time(next).scheduledBy(Actor.system());
        var right = agenda.find(first).orElseThrow();
        byOldRules(first);
        byOldRules(second);

        recomputing.run();

        var now = agenda.find(first).orElseThrow();
        assertThat(now.start()).isEqualTo(right.start());
        assertThat(now.time()).isEqualTo(right.time());
        assertThat(now.sequence()).isEqualTo(right.sequence() + 1);
        assertThat(agenda.find(second).orElseThrow().start()).isEqualTo(next.start());
        assertThat(agenda.free(Set.of(doctor.id()), right.start().minus(Duration.ofHours(1)), right.start()))
                .isTrue();
        assertThat(agenda.free(Set.of(doctor.id()), next.start(), next.end())).isFalse();
    }

    @Test
    void nobodyIsToldWhenNothingMoved() {
        var event = events.lecture(doctors.published().id()).scheduledBy(Actor.system());
        jdbc.sql("update event set zone_rules = '2019a' where id = ?")
                .params(event.value())
                .update();

        recomputing.run();

        assertThat(agenda.find(event).orElseThrow().sequence()).isZero();
        assertThat(jdbc.sql("select zone_rules from event where id = ?")
                        .params(event.value())
                        .query(String.class)
                        .single())
                .isNotEqualTo("2019a");
    }

    /** An hour earlier, as if the country had still been on summer time. */
    private void byOldRules(EventId event) {
        jdbc.sql("""
                        update event set zone_rules = '2019a', starts_at = starts_at - interval '1 hour',
                            ends_at = ends_at - interval '1 hour' where id = ?
                        """).params(event.value()).update();
        jdbc.sql("""
                        update booking set during = tstzrange(lower(during) - interval '1 hour',
                            upper(during) - interval '1 hour') where event_id = ?
                        """).params(event.value()).update();
    }
}
