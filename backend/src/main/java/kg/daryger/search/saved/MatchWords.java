package kg.daryger.search.saved;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.daryger.doctor.DoctorCard;
import kg.daryger.doctor.Doctors;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import kg.daryger.shared.text.Texts;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Taxonomy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** New matches in the owner's language, each doctor as the owner may see that doctor at this moment. */
@Component
class MatchWords {

    private static final int NAMED = 10;

    private final Doctors doctors;
    private final Taxonomy taxonomy;
    private final Texts texts;
    private final StopLinks links;
    private final String publicUrl;

    MatchWords(
            Doctors doctors,
            Taxonomy taxonomy,
            Texts texts,
            StopLinks links,
            @Value("${daryger.public-url}") String publicUrl) {
        this.doctors = doctors;
        this.taxonomy = taxonomy;
        this.texts = texts;
        this.links = links;
        this.publicUrl = publicUrl;
    }

    String page(String path, Language language) {
        return publicUrl + "/" + language.code() + path;
    }

    Map<String, Object> of(TellingMatches.Found found, Actor owner, Language language) {
        var named = found.doctors().stream().limit(NAMED).toList();
        var seen = doctors.seenBy(doctors.viewerFor(owner), named);
        var people = named.stream()
                .map(seen::get)
                .filter(Objects::nonNull)
                .map(doctor -> person(DoctorCard.of(doctor, language, taxonomy), language))
                .toList();
        var search = found.search();
        return Map.of(
                "title", search.title(),
                "doctors", people,
                "more", more(found.doctors().size() - named.size(), language),
                "link", page("/search?" + search.query(), language),
                "stop", page("/search/stop/" + links.token(search), language));
    }

    private String more(int count, Language language) {
        return count == 0 ? "" : texts.text(language, "search.mail.matches.more", Map.of("count", count));
    }

    private Map<String, Object> person(DoctorCard card, Language language) {
        var name = Optional.ofNullable(card.name()).orElseGet(() -> texts.text(language, "search.doctor.hidden"));
        var line = Stream.of(
                        card.specialties().stream()
                                .map(code -> taxonomy.label(ConceptKind.SPECIALTY, code, language))
                                .collect(Collectors.joining(", ")),
                        Optional.ofNullable(card.city()).orElse(""),
                        Optional.ofNullable(card.country())
                                .map(code -> taxonomy.label(ConceptKind.COUNTRY, code, language))
                                .orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return Map.of("name", name, "line", line, "link", page("/doctors/" + card.id(), language));
    }
}
