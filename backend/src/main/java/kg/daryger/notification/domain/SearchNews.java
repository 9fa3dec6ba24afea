package kg.daryger.notification.domain;

import java.util.Set;
import kg.daryger.search.FoundThing;
import kg.daryger.search.SearchMatched;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the owner of a saved search what it found for the first time. */
@Component
class SearchNews {

    private final Telling telling;

    SearchNews(Telling telling) {
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(SearchMatched matched) {
        var first = matched.things().getFirst();
        var notice = named(matched, first)
                .with("search", matched.search())
                .with("count", String.valueOf(matched.things().size()))
                .to(Side.OWN);
        telling.tell(notice, Set.of(matched.account()));
    }

    private static Notice named(SearchMatched matched, FoundThing first) {
        return matched.things().stream().allMatch(one -> one.kind().equals(FoundThing.DOCTOR))
                ? Notice.of(Matter.SEARCH_MATCHED, matched.search(), matched.at())
                        .with("doctor", first.id().toString())
                : Notice.of(Matter.THINGS_MATCHED, matched.search(), matched.at())
                        .with("foundKind", first.kind())
                        .with("found", first.id().toString());
    }
}
