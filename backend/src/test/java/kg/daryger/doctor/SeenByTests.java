package kg.daryger.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kg.daryger.DarygerTest;
import kg.daryger.doctor.TestDoctors.Made;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.identity.ConsentPurpose;
import kg.daryger.identity.Consents;
import kg.daryger.institution.InstitutionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@DarygerTest
class SeenByTests {

    private static final List<String> LADDER = List.of("NOBODY", "MINISTRY", "INSTITUTIONS", "DOCTORS", "PUBLIC");

    private static final Map<DoctorField, Predicate<DoctorView>> SHOWS = Map.ofEntries(
            Map.entry(DoctorField.NAME, view -> view.name() != null),
            Map.entry(DoctorField.COUNTRY, view -> view.country() != null),
            Map.entry(DoctorField.CITY, view -> view.city() != null || view.zone() != null),
            Map.entry(DoctorField.EMPLOYER, view -> view.employer() != null || view.position() != null),
            Map.entry(DoctorField.CAREER, view -> view.careerStage() != null || view.since() != null),
            Map.entry(DoctorField.SPECIALTIES, view -> !view.specialties().isEmpty()),
            Map.entry(DoctorField.SKILLS, view -> !view.skills().isEmpty()),
            Map.entry(DoctorField.LANGUAGES, view -> !view.languages().isEmpty()),
            Map.entry(DoctorField.ABOUT, view -> view.about() != null),
            Map.entry(DoctorField.ORCID, view -> view.orcid() != null),
            Map.entry(DoctorField.HELP, view -> !view.help().isEmpty()),
            Map.entry(DoctorField.AVAILABILITY, view -> view.times() != null),
            Map.entry(
                    DoctorField.CREDENTIALS,
                    view -> view.identityBound() || !view.checked().isEmpty()),
            Map.entry(DoctorField.CONTACT, view -> view.email() != null));

    @Autowired
    TestDoctors doctors;

    @Autowired
    Doctors seen;

    @Autowired
    Consents consents;

    @Autowired
    Clock clock;

    static Stream<Arguments> everyFieldAtEveryLevel() {
        return SHOWS.keySet().stream().flatMap(field -> LADDER.stream().map(level -> Arguments.of(field, level)));
    }

    @ParameterizedTest
    @MethodSource("everyFieldAtEveryLevel")
    void aFieldIsSeenByExactlyTheAudiencesItsLevelOpensItTo(DoctorField field, String level) {
        var doctor = doctors.sketch()
                .everythingVisible("PUBLIC")
                .visible(field, level)
                .published();

        for (var audience : Audience.values()) {
            var view = see(doctor, audience);
            var open = LADDER.indexOf(level) >= LADDER.indexOf(audience.name());
            assertThat(view).as("%s at %s for %s", field, level, audience).isNotNull();
            assertThat(SHOWS.get(field).test(view))
                    .as("%s at %s for %s", field, level, audience)
                    .isEqualTo(open);
        }
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void theOwnerSeesEverythingAndOthersNothingOfADraft(Audience audience) {
        var doctor = doctors.sketch().everythingVisible("PUBLIC").draft();

        assertThat(see(doctor, audience)).isNull();
        var own = seen.seenBy(
                new Viewer(Audience.PUBLIC, doctor.actor().requirePerson(), Set.of()), List.of(doctor.id()));
        assertThat(own.get(doctor.id()))
                .satisfies(view -> SHOWS.forEach((field, shows) ->
                        assertThat(shows.test(view)).as(field.name()).isTrue()));
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void aPausedDoctorIsSeenByNobody(Audience audience) {
        assertThat(see(doctors.sketch().everythingVisible("PUBLIC").paused(), audience))
                .isNull();
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void withoutTheConsentForItAnAudienceSeesNothing(Audience audience) {
        var missing =
                switch (audience) {
                    case MINISTRY -> Set.of(ConsentPurpose.MINISTRY_SEES, ConsentPurpose.PUBLIC_PAGE);
                    case INSTITUTIONS -> Set.of(ConsentPurpose.INSTITUTIONS_SEE, ConsentPurpose.PUBLIC_PAGE);
                    case DOCTORS -> Set.of(ConsentPurpose.INSTITUTIONS_SEE, ConsentPurpose.PUBLIC_PAGE);
                    case PUBLIC -> Set.of(ConsentPurpose.PUBLIC_PAGE);
                };
        var given = Stream.of(ConsentPurpose.values())
                .filter(purpose -> !missing.contains(purpose))
                .toArray(ConsentPurpose[]::new);
        var doctor =
                doctors.sketch().everythingVisible("PUBLIC").consenting(given).published();

        assertThat(see(doctor, audience)).isNull();
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void thePublicAndInstitutionsSeeOnlyWhoIsBoundAndHasOneCheckedCredential(Audience audience) {
        var needs = audience == Audience.PUBLIC || audience == Audience.INSTITUTIONS;
        var passed = new CheckedCredential("DIPLOMA", "DE", "DOCUMENT_SEEN", LocalDate.of(2020, 1, 1), null);
        var expired = new CheckedCredential(
                "DIPLOMA", "DE", "DOCUMENT_SEEN", LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1));
        var unbound = doctors.sketch()
                .everythingVisible("PUBLIC")
                .verified(false, passed)
                .published();
        var unchecked =
                doctors.sketch().everythingVisible("PUBLIC").verified(true).published();
        var lapsed = doctors.sketch()
                .everythingVisible("PUBLIC")
                .verified(true, expired)
                .published();

        for (var doctor : List.of(unbound, unchecked, lapsed)) {
            assertThat(see(doctor, audience) == null).isEqualTo(needs);
        }
    }

    @Test
    void withdrawingTheConsentHidesAtOnce() {
        var doctor = doctors.sketch().everythingVisible("PUBLIC").published();
        assertThat(see(doctor, Audience.PUBLIC)).isNotNull();

        consents.decide(doctor.actor(), ConsentPurpose.PUBLIC_PAGE, false);

        assertThat(see(doctor, Audience.PUBLIC)).isNull();
    }

    @Test
    void aHiddenNameLeavesOnlyWhatDescribesAnybody() {
        var doctor = doctors.sketch()
                .specialty("sp-hand-surgery")
                .everythingVisible("PUBLIC")
                .visible(DoctorField.NAME, "MINISTRY")
                .published();

        var view = see(doctor, Audience.PUBLIC);

        assertThat(view.specialties()).containsExactly("sp-hand-surgery");
        assertThat(view.skills()).isNotEmpty();
        assertThat(view.languages()).isNotEmpty();
        assertThat(view.years()).isEqualTo("2010–2014");
        assertThat(view.checked()).allSatisfy(one -> {
            assertThat(one.kind()).isEqualTo("DIPLOMA");
            assertThat(one.country()).isNull();
            assertThat(one.checkedOn()).isNull();
        });
        assertThat(Stream.of(
                        view.name(),
                        view.country(),
                        view.city(),
                        view.zone(),
                        view.employer(),
                        view.position(),
                        view.since(),
                        view.about(),
                        view.orcid(),
                        view.photo(),
                        view.times(),
                        view.email(),
                        view.lastConfirmedOn()))
                .containsOnlyNulls();
    }

    @Test
    void theRegionIsToldOnlyWhenFiveRegisteredDoctorsFitTheDescription() {
        for (int others = 1; others <= 5; others++) {
            var doctor = doctors.sketch()
                    .specialty("sp-nuclear-medicine")
                    .everythingVisible("PUBLIC")
                    .visible(DoctorField.NAME, "NOBODY")
                    .published();
            assertThat(see(doctor, Audience.PUBLIC).worldRegion())
                    .as("with %s", others)
                    .isEqualTo(others < 5 ? "ABROAD" : "EUROPE");
        }
        var withOneMoreLanguage = doctors.sketch()
                .specialty("sp-nuclear-medicine")
                .language("ky", "NATIVE")
                .language("de", "C1")
                .language("tr", "B2")
                .everythingVisible("PUBLIC")
                .visible(DoctorField.NAME, "NOBODY")
                .published();
        assertThat(see(withOneMoreLanguage, Audience.PUBLIC).worldRegion()).isEqualTo("ABROAD");
    }

    @Test
    void whatWasAgreedIsSeenByThatInstitutionUntilItEnds() {
        var doctor = doctors.sketch().paused();
        var agreed = InstitutionId.fresh();
        seen.exchange(
                doctor.id(),
                agreed,
                Set.of(DoctorField.NAME, DoctorField.CONTACT),
                clock.instant().plus(Duration.ofDays(30)));
        seen.exchange(
                doctor.id(), agreed, Set.of(DoctorField.ABOUT), clock.instant().minusSeconds(1));

        var theirs = seen.seenBy(new Viewer(Audience.INSTITUTIONS, null, Set.of(agreed)), List.of(doctor.id()));
        var others = seen.seenBy(
                new Viewer(Audience.INSTITUTIONS, null, Set.of(InstitutionId.fresh())), List.of(doctor.id()));

        assertThat(theirs.get(doctor.id()).name()).isNotNull();
        assertThat(theirs.get(doctor.id()).email()).contains("@");
        assertThat(theirs.get(doctor.id()).about()).isNull();
        assertThat(theirs.get(doctor.id()).country()).isNull();
        assertThat(others).isEmpty();
    }

    @Test
    void aThousandIdsAreAnsweredInTheirOrder() {
        var made = Stream.generate(() -> doctors.published().id()).limit(12).toList();
        var asked = Stream.concat(
                        made.reversed().stream(),
                        Stream.generate(DoctorId::fresh).limit(988))
                .toList();

        assertThat(seen.seenBy(Viewer.anyOf(Audience.MINISTRY), asked).keySet())
                .containsExactlyElementsOf(made.reversed());
    }

    private @Nullable DoctorView see(Made doctor, Audience audience) {
        return seen.seenBy(Viewer.anyOf(audience), List.of(doctor.id())).get(doctor.id());
    }
}
