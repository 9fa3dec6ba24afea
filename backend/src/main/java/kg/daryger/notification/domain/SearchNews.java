package kg.daryger.notification.domain;

import java.util.Set;
import kg.daryger.search.SearchMatched;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the owner of a saved search that it found somebody for the first time. */
@Component
class SearchNews {

    private final Telling telling;

    SearchNews(Telling telling) {
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(SearchMatched matched) {
        var notice = Notice.of(Matter.SEARCH_MATCHED, matched.search(), matched.at())
                .with("search", matched.search())
                .with("doctor", matched.doctors().getFirst())
                .with("count", String.valueOf(matched.doctors().size()))
                .to(Side.OWN);
        telling.tell(notice, Set.of(matched.account()));
    }
}
