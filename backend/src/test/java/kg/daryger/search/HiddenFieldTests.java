package kg.daryger.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kg.daryger.DarygerTest;
import kg.daryger.doctor.DoctorField;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.search.document.DocumentSource;
import kg.daryger.search.engine.DocumentKind;
import kg.daryger.search.engine.SearchDocument;
import kg.daryger.shared.HelpKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a field hides is in no part of the document of an audience that may not see it: neither in a term, which could be
 * matched, counted or suggested, nor in the ready-made hit. Every field has to say what would give it away.
 */
@DarygerTest
class HiddenFieldTests {

    @Autowired
    TestDoctors doctors;

    @Autowired
    List<DocumentSource> sources;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource(DoctorField.class)
    void whoMayNotSeeAFieldFindsNoTraceOfIt(DoctorField field) {
        for (var level : List.of("NOBODY", "MINISTRY", "INSTITUTIONS", "DOCTORS", "PUBLIC")) {
            var id = doctor(field, level);
            var documents = documents(id);
            for (var audience : Audience.values()) {
                var traces = documents.containsKey(audience) ? found(documents.get(audience), field) : List.of();
                if (!opens(level, audience)) {
                    assertThat(traces)
                            .as("%s at %s for %s", field, level, audience)
                            .isEmpty();
                } else if (field != DoctorField.PHOTO && field != DoctorField.ORCID && field != DoctorField.CONTACT) {
                    // lists don't show these three to anybody
                    assertThat(traces)
                            .as("%s at %s for %s", field, level, audience)
                            .isNotEmpty();
                }
            }
        }
    }

    private static boolean opens(String level, Audience audience) {
        var order = List.of("NOBODY", "MINISTRY", "INSTITUTIONS", "DOCTORS", "PUBLIC");
        return order.indexOf(level) >= order.indexOf(audience.name());
    }

    private DoctorId doctor(DoctorField field, String level) {
        var doctor = doctors.sketch()
                .named("Ыйсабеков Төлөмүш", "Tolomush Yisabekov")
                .specialty("sp-burns")
                .skill("sk-stroke", "LEADS")
                .language("is", "C1")
                .in("IS", "EUROPE", 3413829L)
                .ready(HelpKind.TELE_CONSULTATION)
                .everythingVisible("PUBLIC")
                .visible(field, level)
                .published();
        jdbc.sql("insert into doctor_painted_day (doctor_id, day) values (?, ?)")
                .params(
                        doctor.id().value(),
                        LocalDate.now(java.time.Clock.systemUTC()).plusMonths(2))
                .update();
        return doctor.id();
    }

    private Map<Audience, SearchDocument> documents(DoctorId id) {
        var source = sources.stream()
                .filter(one -> one.kind() == DocumentKind.DOCTOR)
                .findFirst()
                .orElseThrow();
        var found = new java.util.EnumMap<Audience, SearchDocument>(Audience.class);
        source.documents(List.<UUID>of(id.value()))
                .forEach((audience, documents) -> documents.forEach(document -> found.put(audience, document)));
        return found;
    }

    private static List<String> found(SearchDocument document, DoctorField field) {
        var everything = new ArrayList<String>();
        document.terms().forEach((name, values) -> values.forEach(value -> everything.add(name + "=" + value)));
        everything.add(document.hit());
        everything.addAll(document.names());
        everything.add("sorted by " + document.sortName());
        if (document.place() != null) {
            everything.add("place");
        }
        return everything.stream()
                .filter(part -> traces(field).anyMatch(part::contains))
                .toList();
    }

    /** What gives a field away; a new field does not compile without it. */
    private static Stream<String> traces(DoctorField field) {
        return switch (field) {
            case NAME -> Stream.of("Төлөмүш", "Tolomush", "төлөмүш", "nameKey=");
            case PHOTO -> Stream.of("\"photo\"");
            case COUNTRY -> Stream.of("country=IS", "\"IS\"");
            case CITY -> Stream.of("3413829", "Reykjavik", "zone=", "place");
            case EMPLOYER -> Stream.of("charit", "Charité", "oberarzt", "Oberärztin");
            case CAREER -> Stream.of("SPECIALIST\"", "2013", "2010–2014");
            case SPECIALTIES -> Stream.of("sp-burns");
            case SKILLS -> Stream.of("sk-stroke");
            case LANGUAGES -> Stream.of("spokenLanguage=", "\"is\"");
            case ABOUT -> Stream.of("Люблю", "text=любл", "text=уч");
            case ORCID -> Stream.of("1825-0097");
            case HELP -> Stream.of("TELE_CONSULTATION");
            case AVAILABILITY -> Stream.of("month=", "\"days\"");
            case CREDENTIALS -> Stream.of("DIPLOMA", "verified=");
            case CONTACT -> Stream.of("@");
        };
    }
}
