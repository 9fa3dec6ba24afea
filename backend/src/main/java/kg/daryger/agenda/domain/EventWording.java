package kg.daryger.agenda.domain;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.daryger.agenda.EventView;
import kg.daryger.doctor.DoctorView;
import kg.daryger.doctor.Doctors;
import kg.daryger.doctor.Viewer;
import kg.daryger.institution.Institutions;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import kg.daryger.shared.text.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says what an event is in words that may go anywhere: only what the public may see of its speakers. */
@Component
class EventWording {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Doctors doctors;
    private final Institutions institutions;
    private final Texts texts;
    private final String publicUrl;

    EventWording(
            Doctors doctors, Institutions institutions, Texts texts, @Value("${daryger.public-url}") String publicUrl) {
        this.doctors = doctors;
        this.institutions = institutions;
        this.texts = texts;
        this.publicUrl = publicUrl;
    }

    String url(EventView event, Language language) {
        return publicUrl + "/" + language.code() + "/events/" + event.id();
    }

    /** Title, both clocks, where, who, link: one line each. */
    List<String> lines(EventView event, Language language) {
        var where = where(event, language);
        var speakers = speakers(event, language);
        return Stream.of(
                        event.title().shownIn(language).text(),
                        when(event, language),
                        where.isEmpty() ? "" : texts.text(language, "agenda.share.where", Map.of("where", where)),
                        speakers.isEmpty() ? "" : texts.text(language, "agenda.share.who", Map.of("who", speakers)))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** As in "Monday, 8 March 2027, 18:00 Bishkek · 13:00 Berlin"; a place on another day says its day. */
    String when(EventView event, Language language) {
        var clocks = WallClock.of(event, language, zones(event));
        var first = clocks.getFirst();
        var day = DateTimeFormatter.ofPattern(texts.text(language, "agenda.share.day"), language.locale());
        var others = clocks.stream().skip(1).map(clock -> {
            var sameDay = clock.start().toLocalDate().equals(first.start().toLocalDate());
            return " · " + CLOCK.format(clock.start()) + " " + clock.place()
                    + (sameDay ? "" : " (" + day.format(clock.start()) + ")");
        });
        return day.format(first.start()) + ", " + CLOCK.format(first.start()) + " " + first.place()
                + others.collect(Collectors.joining());
    }

    /** Bishkek, where the listeners are, then the clocks of speakers who show theirs to the public. */
    private Stream<ZoneId> zones(EventView event) {
        var seen = doctors.seenBy(Viewer.PUBLIC, event.speakers()).values().stream()
                .filter(doctor -> doctor.zone() != null)
                .map(doctor -> doctors.zoneAt(doctor.id(), event.start()));
        return Stream.concat(Stream.of(Actor.BISHKEK, event.time().zone()), seen);
    }

    private String where(EventView event, Language language) {
        var found = institutions.find(event.hosts());
        var names = new LinkedHashMap<String, String>();
        event.hosts().stream()
                .filter(found::containsKey)
                .map(id -> Objects.requireNonNull(found.get(id)).name(language))
                .forEach(name -> names.put(name, name));
        var place = event.place();
        if (place != null) {
            names.put("", place.shownIn(language).text());
        }
        if (event.online()) {
            names.put("online", texts.text(language, "agenda.share.online"));
        }
        return String.join(", ", names.values());
    }

    private String speakers(EventView event, Language language) {
        return doctors.seenBy(Viewer.PUBLIC, event.speakers()).values().stream()
                .map(DoctorView::name)
                .filter(Objects::nonNull)
                .map(name -> name.shownIn(language))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
