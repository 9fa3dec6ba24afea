package kg.daryger.search.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.daryger.doctor.Doctors;
import kg.daryger.doctor.Viewer;
import kg.daryger.search.FoundThing;
import kg.daryger.search.document.Fields;
import kg.daryger.search.domain.AnythingAnswer.KindCount;
import kg.daryger.search.domain.Cursors.Place;
import kg.daryger.search.domain.DoctorPages.Page;
import kg.daryger.search.domain.DoctorPages.Wanted;
import kg.daryger.search.engine.DocumentKind;
import kg.daryger.search.engine.EngineQuery;
import kg.daryger.search.engine.EngineQuery.Order;
import kg.daryger.search.name.ParsedName;
import kg.daryger.shared.Actor;
import org.springframework.stereotype.Component;

/** Finds doctors, offers, needs, events and institutions together, as far as the reader's audience may see them. */
@Component
public class SearchingAnything {

    private final Engines engines;
    private final Reading reading;
    private final Things things;
    private final Cursors cursors;
    private final Doctors doctors;

    SearchingAnything(Engines engines, Reading reading, Things things, Cursors cursors, Doctors doctors) {
        this.engines = engines;
        this.reading = reading;
        this.things = things;
        this.cursors = cursors;
        this.doctors = doctors;
    }

    /** @throws TooDeep when a visitor reads further than {@link ReadingSearch#DEPTH} */
    public AnythingAnswer search(Actor actor, AnythingSearch search) {
        var viewer = doctors.viewerFor(actor);
        var understood = reading.understood(search.asked());
        var identity =
                List.of(search.asked(), search.kinds(), viewer.audience()).toString();
        var from = search.cursor() == null ? Place.FIRST : cursors.read(search.cursor(), identity);
        if (isTooDeep(viewer, from.seen() + search.size())) {
            throw new TooDeep(ReadingSearch.DEPTH);
        }
        var clauses = Clauses.ofAnything(understood);
        var page = new DoctorPages(reading.window(), ParsedName.of(understood.name()))
                .cut(
                        from,
                        search.size(),
                        wanted -> engines.search(
                                viewer.audience(),
                                query(clauses, search.kinds(), wanted).counting(Set.of(Fields.THING))));
        var why = reading.why(understood, search.asked().language());
        var next = page.next();
        return new AnythingAnswer(
                page.total(),
                counts(page),
                page.hits().stream()
                        .map(hit -> things.shown(
                                hit.kind(),
                                hit.hit(),
                                why.why(hit),
                                search.asked().language()))
                        .toList(),
                reading.chips(understood, search.asked().language()),
                next == null || isTooDeep(viewer, next.seen() + search.size()) ? null : cursors.write(next, identity),
                page.answered().engine(),
                page.answered().fallback());
    }

    /** What is found, best first by the engine alone, as deep as asked. */
    public List<FoundThing> found(Actor actor, AnythingSearch search, int most) {
        var clauses = Clauses.ofAnything(reading.understood(search.asked()));
        var asked = query(clauses, search.kinds(), new Wanted(null, most));
        return engines.search(doctors.viewerFor(actor).audience(), asked).answer().hits().stream()
                .map(hit -> new FoundThing(hit.kind().code(), UUID.fromString(hit.id())))
                .toList();
    }

    private static EngineQuery query(Clauses clauses, Set<DocumentKind> kinds, Wanted wanted) {
        return new EngineQuery(
                EnumSet.allOf(DocumentKind.class),
                clauses.must(),
                clauses.should(),
                kinds(kinds),
                Set.of(),
                new Order.Relevance(),
                Set.of(),
                wanted.after(),
                wanted.size());
    }

    private static boolean isTooDeep(Viewer viewer, int until) {
        return viewer.person() == null && until > ReadingSearch.DEPTH;
    }

    private static Map<String, Set<String>> kinds(Set<DocumentKind> kinds) {
        return kinds.isEmpty()
                ? Map.of()
                : Map.of(Fields.THING, kinds.stream().map(DocumentKind::code).collect(Collectors.toSet()));
    }

    private static List<KindCount> counts(Page page) {
        return page.counts().getOrDefault(Fields.THING, List.of()).stream()
                .map(count ->
                        new KindCount(DocumentKind.valueOf(count.value().toUpperCase(Locale.ROOT)), count.count()))
                .toList();
    }

    /** @throws UnknownCode when there is no such kind of thing */
    public static Set<DocumentKind> kindsOf(List<String> codes) {
        var kinds = EnumSet.noneOf(DocumentKind.class);
        for (var code : codes) {
            kinds.add(java.util.Arrays.stream(DocumentKind.values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> new UnknownCode("kinds", code)));
        }
        return kinds;
    }
}
