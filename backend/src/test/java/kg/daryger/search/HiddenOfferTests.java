package kg.daryger.search;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            entry("id", Traces.NEVER),
            entry("lead", Traces.NEVER),
            entry("members", "Члено"),
            entry("state", "OPEN\""),
            entry("from", "2031-04"),
            entry("until", "2031-05"),
            entry("capacity", "977"),
            entry("taken", Traces.NEVER),
            entry("leadDays", "311"),
            entry("openToPeople", Traces.NEVER),
            entry("conditions", "условно"),
            entry("version", Traces.NEVER),
            entry("details", Traces.NEVER),
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
    Traces traces;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource(DoctorField.class)
    void anOfferTellsNothingOfItsLeadThatTheLeadHides(DoctorField field) {
        for (var level : Traces.LEVELS) {
            var offer = offer(field, level);
            var seen = traces.of(DocumentKind.OFFER, offer.id().value());
            for (var audience : Audience.values()) {
                var found = Traces.found(seen.getOrDefault(audience, List.of()), Traces.of(field));
                // an offer says who leads it, and nothing else of that person
                assertThat(found.isEmpty())
                        .as("%s at %s for %s: %s", field, level, audience, found)
                        .isEqualTo(field != DoctorField.NAME || !Traces.opens(level, audience));
            }
        }
    }

    @Test
    void everyPartOfAnOfferIsWhereItMayBeAndNowhereElse() {
        for (var level : Traces.LEVELS) {
            var offer = offer(DoctorField.NAME, level);
            var seen = traces.of(DocumentKind.OFFER, offer.id().value());
            for (var audience : Audience.values()) {
                var everything = seen.get(audience);
                assertThat(everything).as("%s", audience).isNotNull();
                Traces.assertShown(audience, everything, SHOWN_TO_ALL);
                Traces.assertHidden(audience, everything, SHOWN_TO_NOBODY);
                if (Traces.opens(level, audience)) {
                    Traces.assertShown(audience, everything, SHOWN_WITH_THE_NAME);
                } else {
                    Traces.assertHidden(audience, everything, SHOWN_WITH_THE_NAME);
                }
            }
        }
    }

    @Test
    void everyPartOfAnOfferSaysWhoMayFindIt() {
        assertThat(Traces.named(SHOWN_TO_ALL, SHOWN_WITH_THE_NAME, SHOWN_TO_NOBODY))
                .containsExactlyInAnyOrderElementsOf(Traces.parts(OfferView.class, OfferView.Details.class));
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
        assertThat(traces.of(DocumentKind.OFFER, offer.id().value()).isEmpty()).isEqualTo(state != OfferState.OPEN);
    }

    /** What is offered says when and how the lead has time: of a nameless lead the offer alone says it, not the doctor. */
    @Test
    void aNamelessDoctorIsNotFoundByWhatTheirOffersSay() {
        for (var level : Traces.LEVELS) {
            var offer = offer(DoctorField.NAME, level);
            var seen = traces.of(DocumentKind.DOCTOR, offer.lead().value());
            for (var audience : Audience.values()) {
                var found = Traces.found(
                        seen.getOrDefault(audience, List.of()),
                        Stream.of("kind=INTERNSHIP_HOST", "month=", "mode=ON_SITE", "итулоне"));
                assertThat(found.isEmpty())
                        .as("name at %s for %s: %s", level, audience, found)
                        .isNotEqualTo(Traces.opens(level, audience));
            }
        }
    }

    private OfferView offer(DoctorField field, String level) {
        var lead = traces.doctor(field, level);
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
