package kg.daryger.doctor.web;

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
        return name != null && text != null && name.contains(text);
    }
}
