package kg.daryger.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.daryger.doctor.DoctorField;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.search.document.DocumentSource;
import kg.daryger.search.engine.DocumentKind;
import kg.daryger.search.engine.SearchDocument;
import kg.daryger.shared.HelpKind;
import org.springframework.boot.test.context.TestComponent;

/**
 * Everything that an audience's index would hold of a thing, as text: whatever is not in there can be neither matched nor
 * counted, suggested or given as a reason.
 */
@TestComponent
public class Traces {

    static final List<String> LEVELS = List.of("NOBODY", "MINISTRY", "INSTITUTIONS", "DOCTORS", "PUBLIC");

    /** What stands for a part that nothing could give away. */
    static final String NEVER = "";

    private final TestDoctors doctors;
    private final List<DocumentSource> sources;

    Traces(TestDoctors doctors, List<DocumentSource> sources) {
        this.doctors = doctors;
        this.sources = sources;
    }

    /** A doctor who shows one field as far as the level says, and the others to everybody; traces: {@link #of(DoctorField)}. */
    TestDoctors.Made doctor(DoctorField field, String level) {
        return doctors.sketch()
                .named("Ыйсабеков Төлөмүш", "Tolomush Yisabekov")
                .specialty("sp-burns")
                .skill("sk-stroke", "LEADS")
                .language("is", "C1")
                .in("IS", "EUROPE", 3413829L)
                .ready(HelpKind.TELE_CONSULTATION)
                .everythingVisible("PUBLIC")
                .visible(field, level)
                .published();
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

    /** @param parts by name what gives them away */
    static void assertShown(Audience audience, List<String> everything, Map<String, String> parts) {
        parts.forEach((part, trace) -> assertThat(found(everything, Stream.of(trace)))
                .as("%s for %s in %s", part, audience, everything)
                .isNotEmpty());
    }

    /** As {@link #assertShown}. */
    static void assertHidden(Audience audience, List<String> everything, Map<String, String> parts) {
        parts.forEach((part, trace) -> assertThat(trace.equals(NEVER) ? List.of() : found(everything, Stream.of(trace)))
                .as("%s for %s", part, audience)
                .isEmpty());
    }

    /** Names of the records' components. */
    static Set<String> parts(Class<?>... records) {
        return Stream.of(records)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    @SafeVarargs
    static Set<String> named(Map<String, String>... parts) {
        return Stream.of(parts).flatMap(known -> known.keySet().stream()).collect(Collectors.toSet());
    }

    static boolean opens(String level, Audience audience) {
        return LEVELS.indexOf(level) >= LEVELS.indexOf(audience.name());
    }

    /** What gives a field of {@link #doctor} away; a new field does not compile without it. */
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
