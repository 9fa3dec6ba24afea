package kg.daryger.report.domain;

import static kg.daryger.report.domain.ExportFilter.fits;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kg.daryger.agenda.Agenda;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.EventView;
import kg.daryger.agenda.OutcomeView;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.DoctorView;
import kg.daryger.doctor.Doctors;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.InstitutionView;
import kg.daryger.institution.Institutions;
import kg.daryger.shared.Actor;
import org.springframework.stereotype.Component;

/** Events but drafts, with what came of them; speakers as far as the officer who asks may see them. */
@Component
class EventSheet {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final Duration AGE = Duration.ofDays(100 * 366L);

    private final Agenda agenda;
    private final Institutions institutions;
    private final Doctors doctors;
    private final Words words;
    private final Clock clock;

    EventSheet(Agenda agenda, Institutions institutions, Doctors doctors, Words words, Clock clock) {
        this.agenda = agenda;
        this.institutions = institutions;
        this.doctors = doctors;
        this.words = words;
        this.clock = clock;
    }

    Sheet read(ExportFilter filter, Actor actor) {
        var events = events(filter).stream()
                .filter(one -> fits(filter.state(), one.status().name()))
                .filter(one -> fits(filter.kind(), one.kind().name()))
                .filter(one -> fits(filter.reach(), one.reach().name()))
                .toList();
        var hosts = events.stream().flatMap(one -> one.hosts().stream()).collect(Collectors.toSet());
        var speakers = events.stream().flatMap(one -> one.speakers().stream()).collect(Collectors.toSet());
        var around = new Around(
                actor,
                institutions.find(hosts),
                doctors.seenBy(doctors.viewerFor(actor), speakers),
                agenda.outcomes(events.stream().map(EventView::id).toList()));
        var rows = events.stream()
                .map(one -> row(one, around))
                .filter(row -> filter.found(row.get(1)))
                .toList();
        return new Sheet(
                List.of("when", "title", "kind", "institution", "name", "state", "reach", "people", "trained"), rows);
    }

    /** As the list shows them: ahead soonest first, past latest first. */
    private List<EventView> events(ExportFilter filter) {
        var now = clock.instant();
        var when = filter.when() == null ? "all" : filter.when();
        Instant from = when.equals("ahead") ? now : now.minus(AGE);
        Instant until = when.equals("past") ? now : now.plus(AGE);
        var found = agenda.between(from, until);
        return when.equals("past")
                ? found.stream()
                        .sorted(Comparator.comparing(EventView::start).reversed())
                        .toList()
                : found;
    }

    private List<String> row(EventView event, Around around) {
        var reader = around.actor().language();
        var outcome = around.outcomes().get(event.id());
        return List.of(
                words.day(reader, event.start()) + ", "
                        + CLOCK.format(LocalDateTime.ofInstant(event.start(), Actor.BISHKEK)),
                event.title().shownIn(reader).text(),
                words.text(reader, "event.kind." + event.kind()),
                event.hosts().stream()
                        .map(around.hosts()::get)
                        .filter(Objects::nonNull)
                        .map(host -> host.name(reader))
                        .collect(Collectors.joining(", ")),
                event.speakers().stream()
                        .map(around.speakers()::get)
                        .map(one -> one == null || one.name() == null
                                ? words.text(reader, "name.hidden")
                                : one.name().shownIn(reader))
                        .sorted()
                        .collect(Collectors.joining(", ")),
                words.text(reader, "event.status." + event.status()),
                words.text(reader, "event.reach." + event.reach()),
                outcome == null ? "" : String.valueOf(outcome.people()),
                outcome == null ? "" : String.valueOf(outcome.counters().peopleTrained()));
    }

    private record Around(
            Actor actor,
            Map<InstitutionId, InstitutionView> hosts,
            Map<DoctorId, DoctorView> speakers,
            Map<EventId, OutcomeView> outcomes) {}
}
