package kg.daryger.agenda;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.daryger.doctor.DoctorId;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.RoomId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/**
 * Events for tests: {@code events.lecture(doctor).at(host).scheduledBy(actor)}. What is not said: an online lecture of an
 * hour, a week from now at the full hour in Bishkek, for those invited, without a limit of seats.
 */
@TestComponent
public class TestEvents {

    private final Agenda agenda;
    private final Clock clock;

    TestEvents(Agenda agenda, Clock clock) {
        this.agenda = agenda;
        this.clock = clock;
    }

    public Sketch lecture(DoctorId... speakers) {
        return new Sketch(EventKind.LECTURE, false, Set.of(speakers));
    }

    /** Hands-on care: it is provisional at first. */
    public Sketch operatingVisit(DoctorId... speakers) {
        return new Sketch(EventKind.OPERATING_VISIT, true, Set.of(speakers));
    }

    /** The full hour in so many days, as Bishkek's clocks show it. */
    public PlannedTime in(int days) {
        var start = LocalDateTime.ofInstant(clock.instant(), Actor.BISHKEK)
                .truncatedTo(ChronoUnit.HOURS)
                .plusDays(days);
        return new PlannedTime(start, Duration.ofHours(1), Actor.BISHKEK);
    }

    /** Says how the event is to be, then schedules it. */
    public final class Sketch {

        private final EventKind kind;
        private final boolean handsOn;
        private final Set<DoctorId> speakers;
        private List<InstitutionId> hosts = List.of();
        private Set<RoomId> rooms = Set.of();
        private PlannedTime time = in(7);
        private boolean online = true;
        private Reach reach = Reach.INVITED;
        private @Nullable Integer seats;
        private @Nullable UUID origin;

        private Sketch(EventKind kind, boolean handsOn, Set<DoctorId> speakers) {
            this.kind = kind;
            this.handsOn = handsOn;
            this.speakers = speakers;
        }

        public Sketch at(InstitutionId... institutions) {
            hosts = List.of(institutions);
            return this;
        }

        public Sketch rooms(RoomId... used) {
            rooms = Set.of(used);
            return this;
        }

        public Sketch time(PlannedTime planned) {
            time = planned;
            return this;
        }

        public Sketch time(String localStart, int minutes, String zone) {
            time = new PlannedTime(LocalDateTime.parse(localStart), Duration.ofMinutes(minutes), ZoneId.of(zone));
            return this;
        }

        public Sketch onSite() {
            online = false;
            return this;
        }

        public Sketch reach(Reach wanted) {
            reach = wanted;
            return this;
        }

        public Sketch seats(int limit) {
            seats = limit;
            return this;
        }

        public Sketch from(UUID proposal) {
            origin = proposal;
            return this;
        }

        public EventPlan plan() {
            return new EventPlan(
                    kind,
                    LocalizedText.of("ru", "Бронхоскопия у детей"),
                    time,
                    speakers,
                    hosts,
                    rooms,
                    online,
                    handsOn,
                    reach,
                    List.of("ky", "ru"),
                    seats,
                    origin);
        }

        public EventId scheduledBy(Actor actor) {
            return agenda.schedule(plan(), actor);
        }
    }
}
