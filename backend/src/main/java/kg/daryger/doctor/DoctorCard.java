package kg.daryger.doctor;

import java.util.List;
import java.util.Optional;
import kg.daryger.shared.Language;
import kg.daryger.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/**
 * As much of a doctor as a viewer may see, for lists and other modules' pages.
 *
 * @param name in the reader's script if its owner entered one; null: hidden
 * @param city in the reader's language
 */
public record DoctorCard(
        DoctorId id,
        @Nullable String name,
        @Nullable String worldRegion,
        @Nullable String country,
        @Nullable String city,
        List<String> specialties,
        boolean identityBound,
        List<CheckedCredential> checked) {

    public static DoctorCard of(DoctorView doctor, Language reader, Taxonomy taxonomy) {
        var name = doctor.name();
        var city = Optional.ofNullable(doctor.city())
                .flatMap(taxonomy::city)
                .map(found -> found.labels()
                        .getOrDefault(reader.code(), found.labels().get("en")))
                .orElse(null);
        return new DoctorCard(
                doctor.id(),
                name == null ? null : name.shownIn(reader),
                doctor.worldRegion(),
                doctor.country(),
                city,
                doctor.specialties(),
                doctor.identityBound(),
                doctor.checked());
    }
}
