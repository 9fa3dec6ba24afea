package kg.daryger.calendar.domain;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import kg.daryger.agenda.EventView;
import kg.daryger.institution.Institutions;
import kg.daryger.shared.Language;
import kg.daryger.shared.text.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Words an event for a calendar in the reader's language. */
@Component
class CalendarWords {

    private final Texts texts;
    private final Institutions institutions;
    private final String publicUrl;

    CalendarWords(Texts texts, Institutions institutions, @Value("${daryger.public-url}") String publicUrl) {
        this.texts = texts;
        this.institutions = institutions;
        this.publicUrl = publicUrl;
    }

    CalendarEntry word(EventView event, Language language) {
        var url = publicUrl + "/" + language.code() + "/events/" + event.id();
        return new CalendarEntry(
                event,
                event.title().shownIn(language).text(),
                texts.text(language, "calendar.description", Map.of("url", url)),
                location(event, language),
                url);
    }

    String feedName(Language language) {
        return texts.text(language, "calendar.feed-name");
    }

    private String location(EventView event, Language language) {
        var words = new ArrayList<String>();
        if (event.online()) {
            words.add(texts.text(language, "calendar.online"));
        }
        if (event.place() != null) {
            words.add(event.place().shownIn(language).text());
        }
        var hosts = institutions.find(event.hosts());
        words.add(event.hosts().stream()
                .map(hosts::get)
                .filter(java.util.Objects::nonNull)
                .map(host -> host.name(language))
                .collect(Collectors.joining(", ")));
        return words.stream().filter(word -> !word.isBlank()).collect(Collectors.joining(", "));
    }
}
