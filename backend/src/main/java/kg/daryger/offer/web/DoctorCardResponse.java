package kg.daryger.offer.web;

import java.util.List;
import java.util.Optional;
import kg.daryger.doctor.CheckedCredential;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.DoctorView;
import kg.daryger.shared.Language;
import kg.daryger.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;

/**
 * As much of a doctor as this viewer may see.
 *
 * @param name null: hidden
 * @param city in the reader's language
 */
record DoctorCardResponse(
        DoctorId id,
        @Nullable String name,
        @Nullable String worldRegion,
        @Nullable String country,
        @Nullable String city,
        List<String> specialties,
        boolean identityBound,
        List<CheckedCredential> checked) {

    static DoctorCardResponse of(DoctorView doctor, Language reader, Taxonomy taxonomy) {
        var name = doctor.name();
        var city = Optional.ofNullable(doctor.city())
                .flatMap(taxonomy::city)
                .map(found -> found.labels().getOrDefault(reader.code(), found.labels().get("en")))
                .orElse(null);
        return new DoctorCardResponse(
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
