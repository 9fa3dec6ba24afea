package kg.daryger.doctor.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import kg.daryger.doctor.CheckedCredential;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.DoctorView;
import kg.daryger.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A doctor as the reader may see it, with labels in the reader's language. @param name null: hidden */
record DoctorResponse(
        DoctorId id,
        @Nullable Name name,
        Place place,
        Career career,
        List<Label> specialties,
        List<Levelled> skills,
        List<Levelled> languages,
        Set<String> help,
        @Nullable LocalizedText about,
        @Nullable String orcid,
        @Nullable String photo,
        DoctorView.@Nullable Times times,
        @Nullable String email,
        boolean identityBound,
        List<CheckedCredential> checked,
        @Nullable LocalDate lastConfirmedOn) {

    /** @param shown in the reader's script if the owner entered one @param other in the other script, if entered */
    record Name(String shown, @Nullable String other, List<String> former) {}

    /** @param worldRegion code of the region of the world, only without a name */
    record Place(
            @Nullable String worldRegion,
            @Nullable Label country,
            @Nullable Label city,
            @Nullable ZoneId zone) {}

    /**
     * @param since year in which the present post began
     * @param years five years that it began in, only without a name
     */
    record Career(
            @Nullable String employer,
            @Nullable String position,
            @Nullable Integer since,
            @Nullable String years,
            @Nullable String stage,
            @Nullable String degree,
            @Nullable String academicTitle,
            @Nullable String category) {}

    /** A skill or language with its level. */
    record Levelled(String code, String label, String level) {}
}
