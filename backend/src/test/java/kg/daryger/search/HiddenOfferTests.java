package kg.daryger.search;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.daryger.DarygerTest;
import kg.daryger.doctor.DoctorField;
import kg.daryger.doctor.TestDoctors;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.offer.OfferMode;
import kg.daryger.offer.OfferState;
import kg.daryger.offer.OfferView;
import kg.daryger.offer.TestOffers;
import kg.daryger.offer.domain.OfferTerms;
import kg.daryger.search.document.DocumentSource;
import kg.daryger.search.engine.DocumentKind;
import kg.daryger.shared.HelpKind;
import kg.daryger.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An offer tells of its lead what the lead tells the reader, and of itself no word that would tell who a nameless lead is. */
@DarygerTest
class HiddenOfferTests {

    private static final String NEVER = "";

    /** By component of an offer what would give it away; those that no search shows have nothing that may be there. */
    private static final Map<String, String> SHOWN_TO_ALL = Map.ofEntries(
            entry("kind", "kind=INTERNSHIP_HOST"),
            entry("specialty", "specialty=sp-pulmonology"),
            entry("skills", "skill=sk-bronchoscopy"),
            entry("languages", "spokenLanguage=ky"),
            entry("mode", "mode=ONLINE"));

    private static final Map<String, String> SHOWN_WITH_THE_NAME =
            Map.of("title", "итулоне", "description", "text=опиза");

    private static final Map<String, String> SHOWN_TO_NOBODY = Map.ofEntries(
            entry("id", NEVER),
            entry("lead", NEVER),
            entry("members", "Члено"),
            entry("state", "OPEN\""),
            entry("from", "2031-04"),
            entry("until", "2031-05"),
            entry("capacity", "977"),
            entry("taken", NEVER),
            entry("leadDays", "311"),
            entry("openToPeople", NEVER),
            entry("conditions", "условно"),
            entry("version", NEVER),
            entry("details", NEVER),
            entry("team", "командно"),
            entry("equipment", "оснащено"),
            entry("weeks", "\"weeks\""),
            entry("places", "\"places\""),
            entry("requirements", "требовано"));

    @Autowired
    TestDoctors doctors;

    @Autowired
    TestOffers offers;

    @Autowired
    List<DocumentSource> sources;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource(DoctorField.class)
    void anOfferTellsNothingOfItsLeadThatTheLeadHides(DoctorField field) {
        for (var level : Traces.LEVELS) {
            var offer = offer(field, level);
            var seen = new Traces(sources).of(DocumentKind.OFFER, offer.id().value());
            for (var audience : Audience.values()) {
                var traces = Traces.found(seen.getOrDefault(audience, List.of()), Traces.of(field));
                // an offer says who leads it, and nothing else of that person
                assertThat(traces.isEmpty())
                        .as("%s at %s for %s: %s", field, level, audience, traces)
                        .isEqualTo(field != DoctorField.NAME || !Traces.opens(level, audience));
            }
        }
    }

    @Test
    void everyPartOfAnOfferIsWhereItMayBeAndNowhereElse() {
        for (var level : Traces.LEVELS) {
            var offer = offer(DoctorField.NAME, level);
            var seen = new Traces(sources).of(DocumentKind.OFFER, offer.id().value());
            for (var audience : Audience.values()) {
                var everything = seen.get(audience);
                assertThat(everything).as("%s", audience).isNotNull();
                SHOWN_TO_ALL.forEach((part, trace) -> assertThat(Traces.found(everything, Stream.of(trace)))
                        .as("%s for %s", part, audience)
                        .isNotEmpty());
                SHOWN_WITH_THE_NAME.forEach((part, trace) -> assertThat(
                                Traces.found(everything, Stream.of(trace)).isEmpty())
                        .as("%s, name at %s, for %s", part, level, audience)
                        .isNotEqualTo(Traces.opens(level, audience)));
                SHOWN_TO_NOBODY.forEach((part, trace) -> assertThat(
                                trace.isEmpty() ? List.of() : Traces.found(everything, Stream.of(trace)))
                        .as("%s for %s", part, audience)
                        .isEmpty());
            }
        }
    }

    @Test
    void everyPartOfAnOfferSaysWhoMayFindIt() {
        var parts = Stream.of(OfferView.class, OfferView.Details.class)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(component -> component.getName())
                .collect(Collectors.toSet());
        assertThat(Stream.of(SHOWN_TO_ALL, SHOWN_WITH_THE_NAME, SHOWN_TO_NOBODY)
                        .flatMap(known -> known.keySet().stream())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(parts);
    }

    @ParameterizedTest
    @EnumSource(OfferState.class)
    void onlyAnOpenOfferIsFound(OfferState state) {
        var offer = offer(DoctorField.NAME, "PUBLIC");
        jdbc.sql("update offer set state = ?, ended_at = case when ? then now() end where id = ?")
                .params(
                        state.name(),
                        !Set.of(OfferState.DRAFT, OfferState.OPEN).contains(state),
                        offer.id().value())
                .update();
        assertThat(new Traces(sources)
                        .of(DocumentKind.OFFER, offer.id().value())
                        .isEmpty())
                .isEqualTo(state != OfferState.OPEN);
    }

    /** What is offered says when and how the lead has time: of a nameless lead the offer alone says it, not the doctor. */
    @Test
    void aNamelessDoctorIsNotFoundByWhatTheirOffersSay() {
        for (var level : Traces.LEVELS) {
            var offer = offer(DoctorField.NAME, level);
            var seen = new Traces(sources).of(DocumentKind.DOCTOR, offer.lead().value());
            for (var audience : Audience.values()) {
                var traces = Traces.found(
                        seen.getOrDefault(audience, List.of()),
                        Stream.of("kind=INTERNSHIP_HOST", "month=", "mode=ON_SITE", "итулоне"));
                assertThat(traces.isEmpty())
                        .as("name at %s for %s: %s", level, audience, traces)
                        .isNotEqualTo(Traces.opens(level, audience));
            }
        }
    }

    private OfferView offer(DoctorField field, String level) {
        var lead = doctors.sketch()
                .named("Ыйсабеков Төлөмүш", "Tolomush Yisabekov")
                .specialty("sp-burns")
                .skill("sk-stroke", "LEADS")
                .language("is", "C1")
                .in("IS", "EUROPE", 3413829L)
                .ready(HelpKind.TELE_CONSULTATION)
                .everythingVisible("PUBLIC")
                .visible(field, level)
                .published();
        var member = doctors.sketch()
                .named("Членова Айым", "Aiym Chlenova")
                .everythingVisible("PUBLIC")
                .published();
        return offers.open(lead, terms(), member.id());
    }

    private static OfferTerms terms() {
        var year = LocalDate.now(Clock.systemUTC()).getYear();
        return new OfferTerms(
                HelpKind.INTERNSHIP_HOST,
                LocalizedText.of("ru", "Титулонея"),
                LocalizedText.of("ru", "Опизание"),
                "sp-pulmonology",
                List.of("sk-bronchoscopy"),
                List.of("ky", "ru"),
                OfferMode.BOTH,
                LocalDate.of(Math.min(year, 2031), 12, 31),
                LocalDate.of(2031, 5, 17),
                977,
                311,
                false,
                LocalizedText.of("ru", "Условноея"),
                new OfferView.Details(null, null, 13, 7, LocalizedText.of("ru", "Требованоея")));
    }
}
