package kg.daryger.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kg.daryger.doctor.DoctorField;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.search.document.DocumentSource;
import kg.daryger.search.engine.DocumentKind;
import kg.daryger.search.engine.SearchDocument;

/**
 * Everything that an audience's index would hold of a thing, as text: whatever is not in there can be neither matched nor
 * counted, suggested or given as a reason.
 */
final class Traces {

    static final List<String> LEVELS = List.of("NOBODY", "MINISTRY", "INSTITUTIONS", "DOCTORS", "PUBLIC");

    private final List<DocumentSource> sources;

    Traces(List<DocumentSource> sources) {
        this.sources = sources;
    }

    /** By audience; one that may not know of the thing is missing. */
    Map<Audience, List<String>> of(DocumentKind kind, UUID id) {
        var source =
                sources.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
        var found = new EnumMap<Audience, List<String>>(Audience.class);
        source.documents(List.of(id))
                .forEach((audience, documents) ->
                        documents.forEach(document -> found.put(audience, everything(document))));
        return found;
    }

    private static List<String> everything(SearchDocument document) {
        var everything = new ArrayList<String>();
        document.terms().forEach((name, values) -> values.forEach(value -> everything.add(name + "=" + value)));
        // an id may look like a year
        everything.add(document.hit().replace(document.id(), "id"));
        everything.addAll(document.names());
        everything.add("sorted by " + document.sortName());
        if (document.place() != null) {
            everything.add("place");
        }
        return everything;
    }

    static List<String> found(List<String> everything, Stream<String> traces) {
        return traces.flatMap(trace -> everything.stream().filter(part -> part.contains(trace)))
                .distinct()
                .toList();
    }

    static boolean opens(String level, Audience audience) {
        return LEVELS.indexOf(level) >= LEVELS.indexOf(audience.name());
    }

    /** What gives a field of {@link HiddenFieldTests}' doctor away; a new field does not compile without it. */
    static Stream<String> of(DoctorField field) {
        return switch (field) {
            case NAME -> Stream.of("Төлөмүш", "Tolomush", "төлөмүш", "nameKey=", "nameStart=");
            case PHOTO -> Stream.of("\"photo\"");
            case COUNTRY -> Stream.of("country=IS", "\"IS\"");
            case CITY -> Stream.of("3413829", "Reykjavik", "zone=", "place");
            case EMPLOYER -> Stream.of("charit", "Charité", "oberarzt", "Oberärztin");
            case CAREER -> Stream.of("SPECIALIST\"", "2013", "2010–2014");
            case SPECIALTIES -> Stream.of("sp-burns");
            case SKILLS -> Stream.of("sk-stroke");
            case LANGUAGES -> Stream.of("spokenLanguage=is", "\"is\"");
            case ABOUT -> Stream.of("Люблю", "text=любл", "text=уч");
            case ORCID -> Stream.of("1825-0097");
            case HELP -> Stream.of("TELE_CONSULTATION");
            case AVAILABILITY -> Stream.of("month=", "\"days\"");
            case CREDENTIALS -> Stream.of("DIPLOMA", "verified=");
            case CONTACT -> Stream.of("@");
        };
    }
}
