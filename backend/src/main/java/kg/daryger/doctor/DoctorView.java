package kg.daryger.doctor;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import kg.daryger.identity.PersonName;
import kg.daryger.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What one viewer may see of one doctor: what is hidden is null or empty, and nothing tells it from what was never entered.
 *
 * @param name null: hidden; the doctor is then shown as specialty, skills, languages and region of the world only
 * @param worldRegion region of the world, when the country is hidden with the name
 * @param city GeoNames id
 * @param lastConfirmedOn when the owner last said that it is all still true
 */
public record DoctorView(
        DoctorId id,
        @Nullable PersonName name,
        @Nullable String worldRegion,
        @Nullable String country,
        @Nullable Long city,
        @Nullable ZoneId zone,
        @Nullable String employer,
        @Nullable String position,
        @Nullable String careerStage,
        List<String> specialties,
        List<Skill> skills,
        List<SpokenLanguage> languages,
        Set<String> help,
        @Nullable LocalizedText about,
        @Nullable String orcid,
        @Nullable String photo,
        boolean identityBound,
        List<CheckedCredential> checked,
        @Nullable LocalDate lastConfirmedOn) {

    /** @param level {@code PERFORMS}, {@code TEACHES}, {@code LEADS} */
    public record Skill(String code, String level) {}

    /** @param level {@code A2} … {@code C2}, {@code NATIVE} */
    public record SpokenLanguage(String code, String level) {}
}
