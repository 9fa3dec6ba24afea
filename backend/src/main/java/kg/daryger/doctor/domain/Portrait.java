package kg.daryger.doctor.domain;

import static kg.daryger.doctor.DoctorField.ABOUT;
import static kg.daryger.doctor.DoctorField.AVAILABILITY;
import static kg.daryger.doctor.DoctorField.CAREER;
import static kg.daryger.doctor.DoctorField.CITY;
import static kg.daryger.doctor.DoctorField.COUNTRY;
import static kg.daryger.doctor.DoctorField.CREDENTIALS;
import static kg.daryger.doctor.DoctorField.EMPLOYER;
import static kg.daryger.doctor.DoctorField.HELP;
import static kg.daryger.doctor.DoctorField.LANGUAGES;
import static kg.daryger.doctor.DoctorField.ORCID;
import static kg.daryger.doctor.DoctorField.PHOTO;
import static kg.daryger.doctor.DoctorField.SKILLS;
import static kg.daryger.doctor.DoctorField.SPECIALTIES;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kg.daryger.doctor.CheckedCredential;
import kg.daryger.doctor.DoctorField;
import kg.daryger.doctor.DoctorView;
import kg.daryger.identity.PersonName;
import kg.daryger.shared.HelpKind;
import org.jspecify.annotations.Nullable;

/** Draws a view of a doctor with the open fields only. */
record Portrait(Whole doctor, Set<DoctorField> open) {

    /** With the name. */
    DoctorView named(@Nullable PersonName name, @Nullable ZoneId zone, @Nullable String email) {
        var details = doctor.details();
        return new DoctorView(
                doctor.id(),
                name,
                null,
                when(COUNTRY, details::country),
                when(CITY, details::city),
                zone,
                when(EMPLOYER, details::employer),
                when(EMPLOYER, details::position),
                when(CAREER, details::since),
                when(CAREER, () -> text(details.careerStage())),
                when(CAREER, () -> text(details.degree())),
                when(CAREER, () -> text(details.academicTitle())),
                when(CAREER, () -> text(details.category())),
                null,
                list(SPECIALTIES, doctor.expertise()::specialties),
                list(SKILLS, doctor.expertise()::skills),
                list(LANGUAGES, doctor.expertise()::languages),
                help(),
                when(ABOUT, details::about),
                when(ORCID, details::orcid),
                when(PHOTO, this::photo),
                when(AVAILABILITY, this::times),
                email,
                open.contains(CREDENTIALS) && doctor.verification().identityBound(),
                list(CREDENTIALS, doctor.verification()::checked),
                doctor.confirmedOn());
    }

    /** Without the name: specialty, skills, languages, region of the world, a range of years, what is checked. */
    DoctorView nameless(boolean widened) {
        return new DoctorView(
                doctor.id(),
                null,
                region(widened),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                when(CAREER, this::years),
                list(SPECIALTIES, doctor.expertise()::specialties),
                list(SKILLS, doctor.expertise()::skills),
                list(LANGUAGES, doctor.expertise()::languages),
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                open.contains(CREDENTIALS) && doctor.verification().identityBound(),
                list(CREDENTIALS, doctor.verification()::checked).stream()
                        .map(CheckedCredential::withoutTraces)
                        .toList(),
                null);
    }

    private String region(boolean widened) {
        var region = open.contains(COUNTRY) && !widened ? doctor.region() : null;
        return (region == null ? WorldRegion.ABROAD : region).name();
    }

    /** Five years, so that a year alone does not give somebody away. */
    private @Nullable String years() {
        @Nullable Integer since = doctor.details().since();
        return since == null ? null : since - since % 5 + "–" + (since - since % 5 + 4);
    }

    private @Nullable String photo() {
        return doctor.photo() == null ? null : "/api/doctors/" + doctor.id() + "/photo?version=" + doctor.photo();
    }

    private DoctorView.Times times() {
        var times = doctor.availability();
        return new DoctorView.Times(times.daysAYear(), times.weekly(), times.days(), times.travel());
    }

    private Set<String> help() {
        return open.contains(HELP)
                ? doctor.expertise().help().stream().map(HelpKind::name).collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    private static @Nullable String text(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    private <T> @Nullable T when(DoctorField field, Supplier<? extends @Nullable T> value) {
        return open.contains(field) ? Optional.ofNullable(value.get()).orElse(null) : null;
    }

    private <T> List<T> list(DoctorField field, Supplier<List<T>> value) {
        return open.contains(field) ? value.get() : List.of();
    }
}
