package kg.daryger.report.domain;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kg.daryger.agenda.Agenda;
import kg.daryger.agenda.EventStatus;
import kg.daryger.agenda.EventView;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.InstitutionView;
import kg.daryger.institution.Institutions;
import kg.daryger.matching.ProposalView;
import kg.daryger.need.NeedView;
import kg.daryger.need.Needs;
import kg.daryger.report.domain.Overview.HeatRow;
import kg.daryger.report.domain.Overview.OverdueAnswer;
import kg.daryger.report.domain.Overview.Session;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import org.springframework.stereotype.Component;

/** Puts the ministry's overview together from the other modules' facades. */
@Component
public class ReadingOverview {

    private static final Duration AHEAD = Duration.ofDays(60);
    private static final int SHOWN = 8;

    private final Needs needs;
    private final Institutions institutions;
    private final Agenda agenda;
    private final Backlog backlog;
    private final Clock clock;

    ReadingOverview(Needs needs, Institutions institutions, Agenda agenda, Backlog backlog, Clock clock) {
        this.needs = needs;
        this.institutions = institutions;
        this.agenda = agenda;
        this.backlog = backlog;
        this.clock = clock;
    }

    public Overview read(Actor actor) {
        var houses = institutions.all().stream().collect(Collectors.toMap(InstitutionView::id, house -> house));
        var open = needs.open();
        var checks = backlog.checks();
        var heat = heat(open, houses);
        var regions = heat.stream()
                .flatMap(row -> row.needs().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return new Overview(
                List.copyOf(regions),
                heat,
                overdue(houses, actor.language()),
                checks.waiting(),
                checks.overdue(),
                next(houses, actor.language()),
                backlog.supply(actor));
    }

    private List<HeatRow> heat(List<NeedView> open, Map<InstitutionId, InstitutionView> houses) {
        var offered = backlog.offersBySpecialty();
        var wanted = new TreeMap<String, Map<String, Long>>();
        offered.keySet().forEach(specialty -> wanted.put(specialty, new TreeMap<>()));
        for (var need : open) {
            var region = Objects.requireNonNull(houses.get(need.institution())).region();
            wanted.computeIfAbsent(need.terms().specialty(), specialty -> new TreeMap<>())
                    .merge(region, 1L, Long::sum);
        }
        return wanted.entrySet().stream()
                .map(row -> new HeatRow(row.getKey(), row.getValue(), offered.getOrDefault(row.getKey(), 0L)))
                .sorted(Comparator.<HeatRow>comparingLong(row -> row.offers() - row.wanted())
                        .thenComparing(HeatRow::specialty))
                .toList();
    }

    private List<OverdueAnswer> overdue(Map<InstitutionId, InstitutionView> houses, Language reader) {
        var late = backlog.overdueAnswers();
        var titles = needs.find(late.stream().map(ProposalView::need).distinct().toList());
        return late.stream()
                .map(one -> new OverdueAnswer(
                        one.id(),
                        Optional.ofNullable(titles.get(one.need()))
                                .map(need ->
                                        need.terms().title().shownIn(reader).text())
                                .orElse(""),
                        Objects.requireNonNull(houses.get(one.institution())).name(reader),
                        one.waitsForInstitution(),
                        one.answerBy()))
                .toList();
    }

    private List<Session> next(Map<InstitutionId, InstitutionView> houses, Language reader) {
        var now = clock.instant();
        return agenda.between(now, now.plus(AHEAD)).stream()
                .filter(event -> event.status() == EventStatus.SCHEDULED || event.status() == EventStatus.PROVISIONAL)
                .sorted(Comparator.comparing(EventView::start))
                .limit(SHOWN)
                .map(event -> new Session(
                        event.id(),
                        event.title().shownIn(reader).text(),
                        event.hosts().stream()
                                .findFirst()
                                .map(houses::get)
                                .map(house -> house.name(reader))
                                .orElse(""),
                        event.start(),
                        event.status() == EventStatus.PROVISIONAL))
                .toList();
    }
}
