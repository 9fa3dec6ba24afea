package kg.daryger.doctor.web;

import java.util.Locale;
import java.util.stream.Stream;
import kg.daryger.doctor.DoctorView;
import kg.daryger.identity.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Narrows the ministry's list; looks only at what the officer may see.
 *
 * @param text part of a name, as entered
 * @param verified true: identity bound and one credential checked
 */
record DoctorFilter(
        @Nullable String text,
        @Nullable String specialty,
        @Nullable String country,
        @Nullable Boolean verified) {

    boolean matches(DoctorView view) {
        return (text == null || text.isBlank() || named(view.name()))
                && (specialty == null || view.specialties().contains(specialty))
                && (country == null || country.equals(view.country()))
                && (verified == null
                        || verified == (view.identityBound() && !view.checked().isEmpty()));
    }

    private boolean named(@Nullable PersonName name) {
        if (name == null || text == null) {
            return false;
        }
        var part = text.strip().toLowerCase(Locale.ROOT);
        return Stream.concat(
                        Stream.of(name.cyrillic(), name.latin()).flatMap(Stream::ofNullable), name.former().stream())
                .anyMatch(one -> one.toLowerCase(Locale.ROOT).contains(part));
    }
}
