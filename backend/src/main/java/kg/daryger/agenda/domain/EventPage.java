package kg.daryger.agenda.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.EventStatus;
import kg.daryger.agenda.EventView;
import kg.daryger.agenda.Reach;
import kg.daryger.shared.Language;
import kg.daryger.shared.web.PageDescription;
import kg.daryger.shared.web.PublicPage;
import org.springframework.stereotype.Component;

/** Published events for search engines, previews and readers without scripts. */
@Component
class EventPage implements PublicPage {

    private static final Pattern PATH = Pattern.compile("/events/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private final EventStore store;
    private final EventWording wording;

    EventPage(EventStore store, EventWording wording) {
        this.store = store;
        this.wording = wording;
    }

    @Override
    public Optional<PageDescription> describe(String path, Language language) {
        var match = PATH.matcher(path);
        return match.matches()
                ? store.findById(EventId.of(match.group(1)))
                        .map(Event::view)
                        .filter(event -> event.reach() == Reach.PUBLIC && event.status() != EventStatus.DRAFT)
                        .map(event -> page(event, language))
                : Optional.empty();
    }

    private PageDescription page(EventView event, Language language) {
        var title = event.title().shownIn(language).text();
        var lines = wording.lines(event, language);
        var description = event.description();
        var text = String.join("\n", lines)
                + (description == null
                        ? ""
                        : "\n" + description.shownIn(language).text());
        return new PageDescription(title, wording.when(event, language), true, text, linkedData(event, language));
    }

    private Map<String, Object> linkedData(EventView event, Language language) {
        var cancelled = event.status() == EventStatus.CANCELLED;
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "Event");
        data.put("name", event.title().shownIn(language).text());
        data.put("startDate", event.start().toString());
        data.put("endDate", event.end().toString());
        data.put("eventStatus", "https://schema.org/" + (cancelled ? "EventCancelled" : "EventScheduled"));
        data.put(
                "eventAttendanceMode",
                "https://schema.org/" + (event.online() ? "OnlineEventAttendanceMode" : "OfflineEventAttendanceMode"));
        data.put("url", wording.url(event, language));
        return data;
    }
}
