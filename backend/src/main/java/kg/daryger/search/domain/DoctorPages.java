package kg.daryger.search.domain;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kg.daryger.search.domain.Cursors.Place;
import kg.daryger.search.domain.Engines.Answered;
import kg.daryger.search.engine.EngineAnswer.EngineHit;
import kg.daryger.search.engine.EngineQuery.SortKey;
import kg.daryger.search.name.ParsedName;
import org.jspecify.annotations.Nullable;

/**
 * Cuts pages: within the window of candidates whose names are ranked by their number, beyond it by the key of the last
 * hit, so that deep pages cost no more than the first and stay stable.
 */
final class DoctorPages {

    private final NameWindow window;
    private final ParsedName name;

    /** @param name what is asked as a name; without parts nothing is ranked anew */
    DoctorPages(NameWindow window, ParsedName name) {
        this.window = window;
        this.name = name;
    }

    /**
     * What the engine is asked for.
     *
     * @param after key of the last hit that was read, null: from the first one on
     */
    record Wanted(@Nullable SortKey after, int size) {}

    /** @param next where it goes on, null: it does not */
    record Page(
            Answered answered,
            List<EngineHit> hits,
            @Nullable Place next) {

        long total() {
            return answered.answer().total();
        }

        Map<String, List<kg.daryger.search.engine.EngineAnswer.Count>> counts() {
            return answered.answer().counts();
        }
    }

    Page cut(Place from, int size, Function<Wanted, Answered> engine) {
        return from.after() == null ? byNumber(from, size, engine) : byKey(from, size, engine);
    }

    private Page byKey(Place from, int size, Function<Wanted, Answered> engine) {
        var answered = engine.apply(new Wanted(from.after(), size));
        var hits = answered.answer().hits();
        int seen = from.seen() + hits.size();
        boolean more = hits.size() == size && seen < answered.answer().total();
        return new Page(answered, hits, more ? new Place(seen, hits.getLast().key()) : null);
    }

    private Page byNumber(Place from, int size, Function<Wanted, Answered> engine) {
        boolean ranked = name.size() > 0;
        int until = from.seen() + size;
        var answered = engine.apply(new Wanted(null, ranked ? Math.max(NameWindow.SIZE, until) : until));
        var found = answered.answer().hits();
        var ordered = ranked ? window.ranked(found, name) : found;
        var hits = ordered.subList(Math.min(from.seen(), ordered.size()), Math.min(until, ordered.size()));
        if (hits.size() < size || until >= answered.answer().total()) {
            return new Page(answered, hits, null);
        }
        var inWindow = ranked && until < NameWindow.SIZE;
        // behind the window both orders are the same
        return new Page(
                answered,
                hits,
                new Place(until, inWindow ? null : found.get(until - 1).key()));
    }
}
