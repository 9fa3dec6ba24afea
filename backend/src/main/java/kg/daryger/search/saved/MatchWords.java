package kg.daryger.search.saved;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.daryger.search.domain.AnythingAnswer.Thing;
import kg.daryger.search.engine.DocumentKind;
import kg.daryger.shared.Language;
import kg.daryger.shared.text.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** New matches in the owner's language, each with its page. */
@Component
class MatchWords {

    private static final int NAMED = 10;

    private final Texts texts;
    private final StopLinks links;
    private final String publicUrl;

    MatchWords(Texts texts, StopLinks links, @Value("${daryger.public-url}") String publicUrl) {
        this.texts = texts;
        this.links = links;
        this.publicUrl = publicUrl;
    }

    String page(String path, Language language) {
        return publicUrl + "/" + language.code() + path;
    }

    Map<String, Object> of(TellingMatches.Found found, Language language) {
        var named = found.things().stream().limit(NAMED).toList();
        var search = found.search();
        return Map.of(
                "title",
                search.title(),
                "things",
                named.stream().map(one -> thing(one, language)).toList(),
                "more",
                more(found.things().size() - named.size(), language),
                "link",
                page(search.asked().page(), language),
                "stop",
                page("/search/stop/" + links.token(search), language));
    }

    private String more(int count, Language language) {
        return count == 0 ? "" : texts.text(language, "search.mail.matches.more", Map.of("count", count));
    }

    /** Doctors are known by their line, of the others it says what they are. */
    private Map<String, Object> thing(Thing thing, Language language) {
        var kind = thing.kind().code();
        var what = thing.kind() == DocumentKind.DOCTOR ? "" : texts.text(language, "search.kind." + kind, Map.of());
        var line = Stream.of(what, thing.line()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        return Map.of("name", thing.title(), "line", line, "link", page("/" + kind + "s/" + thing.id(), language));
    }
}
