package kg.daryger.search.domain;

import java.util.List;
import java.util.Set;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.Doctors;
import kg.daryger.doctor.Viewer;
import kg.daryger.search.domain.Cursors.Place;
import kg.daryger.search.domain.DoctorPages.Page;
import kg.daryger.search.domain.DoctorPages.Wanted;
import kg.daryger.search.domain.DoctorSearch.Sort;
import kg.daryger.search.domain.Understanding.Understood;
import kg.daryger.search.engine.DocumentKind;
import kg.daryger.search.engine.EngineAnswer.EngineHit;
import kg.daryger.search.engine.EngineQuery;
import kg.daryger.search.engine.EngineQuery.Order;
import kg.daryger.search.name.ParsedName;
import kg.daryger.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds doctors in the index of the reader's audience: what is not in it can't be found, counted or shown. */
@Component
public class SearchingDoctors {

    private final Engines engines;
    private final Reading reading;
    private final Facets facets;
    private final Cursors cursors;
    private final Doctors doctors;

    SearchingDoctors(Engines engines, Reading reading, Facets facets, Cursors cursors, Doctors doctors) {
        this.engines = engines;
        this.reading = reading;
        this.facets = facets;
        this.cursors = cursors;
        this.doctors = doctors;
    }

    public DoctorAnswer search(Actor actor, DoctorSearch search) {
        return search(doctors.viewerFor(actor), search);
    }

    /** The public directory for a machine, as deep as it likes. */
    public DoctorAnswer directory(DoctorSearch search) {
        return search(Viewer.PUBLIC, search, Integer.MAX_VALUE);
    }

    /** @throws TooDeep when a visitor reads further than {@link ReadingSearch#DEPTH} */
    public DoctorAnswer search(Viewer viewer, DoctorSearch search) {
        return search(viewer, search, viewer.person() == null ? ReadingSearch.DEPTH : Integer.MAX_VALUE);
    }

    private DoctorAnswer search(Viewer viewer, DoctorSearch search, int depth) {
        var part = search.part();
        var identity = List.of(search.identity(), viewer.audience());
        var from = part.cursor() == null
                ? new Place(part.page() * part.size(), null)
                : cursors.read(part.cursor(), identity.toString());
        if (from.seen() + part.size() > depth) {
            throw new TooDeep(depth);
        }
        var understood = reading.understood(search.asked());
        var page = page(viewer, search, understood, from);
        if (page.total() == 0 && !understood.rest().isEmpty()) {
            // nobody has all of it: better somebody who may be meant than nobody
            understood = reading.guessed(search.asked());
            page = page(viewer, search, understood, from);
        }
        var next = page.next();
        return answer(
                search,
                understood,
                page,
                next == null || next.seen() + part.size() > depth ? null : cursors.write(next, identity.toString()));
    }

    private Page page(Viewer viewer, DoctorSearch search, Understood understood, Place from) {
        var name = search.sort() == Sort.RELEVANCE ? understood.name() : "";
        return new DoctorPages(reading.window(), ParsedName.of(name))
                .cut(
                        from,
                        search.part().size(),
                        wanted -> engines.search(viewer.audience(), query(search, understood, wanted)));
    }

    /** Who is found, best first by the engine alone, as deep as asked. */
    public List<DoctorId> ids(Actor actor, DoctorSearch search, int most) {
        var viewer = doctors.viewerFor(actor);
        var asked = query(search, reading.understood(search.asked()), new Wanted(null, most));
        return engines.search(viewer.audience(), asked).answer().hits().stream()
                .map(hit -> DoctorId.of(hit.id()))
                .toList();
    }

    /** Counts alone, for the map. */
    DoctorPages.Page counted(Viewer viewer, DoctorSearch search, Set<String> fields) {
        var understood = reading.understood(search.asked());
        var asked = query(search, understood, new Wanted(null, 0));
        var answered = engines.search(viewer.audience(), asked.counting(fields));
        return new Page(answered, List.of(), null);
    }

    private EngineQuery query(DoctorSearch search, Understood understood, Wanted wanted) {
        var clauses = Clauses.ofDoctors(understood).nice(facets.filters(search.nice()));
        return new EngineQuery(
                Set.of(DocumentKind.DOCTOR),
                clauses.must(),
                clauses.should(),
                facets.filters(search.chosen()),
                Set.of(),
                order(search),
                search.part().facets() ? facets.fields() : Set.of(),
                wanted.after(),
                wanted.size());
    }

    private static Order order(DoctorSearch search) {
        return switch (search.sort()) {
            case RELEVANCE -> new Order.Relevance();
            case NAME -> new Order.Name();
            case FRESHNESS -> new Order.Freshness();
            case DISTANCE -> new Order.Distance(search.near());
        };
    }

    private DoctorAnswer answer(DoctorSearch search, Understood understood, Page page, @Nullable String next) {
        var reader = search.asked().language();
        var why = reading.why(understood, reader);
        return new DoctorAnswer(
                page.total(),
                page.hits().stream()
                        .map(hit -> new FoundHit(
                                hit.kind(), hit.id(), hit.hit(), distance(hit, search.sort()), why.why(hit)))
                        .toList(),
                facets.counted(page.counts(), reader),
                reading.chips(understood, reader),
                next,
                page.answered().engine(),
                page.answered().fallback());
    }

    private static @Nullable Integer distance(EngineHit hit, Sort sort) {
        double metres = hit.key().value();
        return sort == Sort.DISTANCE && Double.isFinite(metres) ? (int) Math.round(metres / 1_000) : null;
    }
}
