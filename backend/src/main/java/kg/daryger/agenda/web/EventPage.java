package kg.daryger.agenda.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.EventStatus;
import kg.daryger.agenda.domain.PublicEvent;
import kg.daryger.shared.Language;
import kg.daryger.shared.web.PageDescription;
import kg.daryger.shared.web.PublicPage;
import org.springframework.stereotype.Component;

/** Published events for search engines, previews and readers without scripts. */
@Component
class EventPage implements PublicPage {

    private static final Pattern PATH = Pattern.compile("/events/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    private static final String SCHEMA = "https://schema.org/";

    private final PublicEvent events;

    EventPage(PublicEvent events) {
        this.events = events;
    }

    @Override
    public Optional<PageDescription> describe(String path, Language language) {
        var match = PATH.matcher(path);
        return match.matches()
                ? events.words(EventId.of(match.group(1)), language).map(words -> page(words, language))
                : Optional.empty();
    }

    private static PageDescription page(PublicEvent.Words words, Language language) {
        var event = words.event();
        var description = event.description();
        var text = String.join("\n", words.lines())
                + (description == null
                        ? ""
                        : "\n" + description.shownIn(language).text());
        var title = event.title().shownIn(language).text();
        return new PageDescription(title, words.when(), true, text, linkedData(words, title));
    }

    private static Map<String, Object> linkedData(PublicEvent.Words words, String title) {
        var event = words.event();
        var status = event.status() == EventStatus.CANCELLED ? "EventCancelled" : "EventScheduled";
        var mode = event.online() ? "OnlineEventAttendanceMode" : "OfflineEventAttendanceMode";
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Event");
        data.put("name", title);
        data.put("startDate", event.start().toString());
        data.put("endDate", event.end().toString());
        data.put("eventStatus", SCHEMA + status);
        data.put("eventAttendanceMode", SCHEMA + mode);
        data.put("url", words.url());
        return data;
    }
}
