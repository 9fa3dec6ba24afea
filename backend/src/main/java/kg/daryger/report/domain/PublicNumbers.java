package kg.daryger.report.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import kg.daryger.agenda.Agenda;
import kg.daryger.agenda.EventStatus;
import kg.daryger.agenda.EventView;
import kg.daryger.doctor.Doctors;
import kg.daryger.doctor.Viewer;
import kg.daryger.need.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** True numbers for everybody; counted at most once a minute on each node. */
@Component
public class PublicNumbers {

    private static final Instant BEGINNING = Instant.parse("2020-01-01T00:00:00Z");
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Doctors doctors;
    private final Needs needs;
    private final Agenda agenda;
    private final Clock clock;
    private final AtomicReference<@Nullable Counted> last = new AtomicReference<>();

    PublicNumbers(Doctors doctors, Needs needs, Agenda agenda, Clock clock) {
        this.doctors = doctors;
        this.needs = needs;
        this.agenda = agenda;
        this.clock = clock;
    }

    /**
     * @param doctors who chose a public page
     * @param trained people reported for events that took place
     */
    public record Numbers(long doctors, long openNeeds, long eventsHeld, long trained) {}

    private record Counted(Numbers numbers, Instant at) {}

    public Numbers read() {
        var now = clock.instant();
        var known = last.get();
        if (known != null && !now.isBefore(known.at()) && known.at().plus(FRESH).isAfter(now)) {
            return known.numbers();
        }
        var counted = count(now);
        last.set(new Counted(counted, now));
        return counted;
    }

    private Numbers count(Instant now) {
        var held = agenda.between(BEGINNING, now).stream()
                .filter(event -> event.status() == EventStatus.HELD || event.status() == EventStatus.CLOSED)
                .map(EventView::id)
                .toList();
        var outcomes = agenda.outcomes(held).values();
        var failed = outcomes.stream().filter(one -> !one.tookPlace()).count();
        var trained = outcomes.stream()
                .mapToLong(one -> one.counters().peopleTrained())
                .sum();
        return new Numbers(
                doctors.seenBy(Viewer.PUBLIC, doctors.published()).size(),
                needs.open().size(),
                held.size() - failed,
                trained);
    }
}
