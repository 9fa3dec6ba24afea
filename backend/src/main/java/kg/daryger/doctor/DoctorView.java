package kg.daryger.doctor;

import java.time.LocalDate;
import java.time.LocalTime;
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
 * @param worldRegion region of the world ({@code EUROPE}, {@code POST_SOVIET}, {@code MIDDLE_EAST}, {@code ASIA},
 *     {@code NORTH_AMERICA}, {@code LATIN_AMERICA}, {@code AFRICA}, {@code OCEANIA}) when the country is hidden with the
 *     name; {@code ABROAD} when too few registered doctors fit the description
 * @param country ISO 3166-1 alpha-2
 * @param city GeoNames id
 * @param zone where the doctor is now
 * @param since year in which the present post began
 * @param careerStage {@code STUDENT}, {@code RESIDENT}, {@code SPECIALIST}, {@code LEAD}, {@code RETIRED}
 * @param years five years that the present post began in, as in {@code 2010–2014}, when the name is hidden
 * @param specialties the main one first
 * @param photo path of the picture under {@code /api}
 * @param email only when both sides agreed
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
        @Nullable Integer since,
        @Nullable String careerStage,
        @Nullable String degree,
        @Nullable String academicTitle,
        @Nullable String category,
        @Nullable String years,
        List<String> specialties,
        List<Skill> skills,
        List<SpokenLanguage> languages,
        Set<String> help,
        @Nullable LocalizedText about,
        @Nullable String orcid,
        @Nullable String photo,
        @Nullable Times times,
        @Nullable String email,
        boolean identityBound,
        List<CheckedCredential> checked,
        @Nullable LocalDate lastConfirmedOn) {

    /** @param level {@code PERFORMS}, {@code TEACHES}, {@code LEADS} */
    public record Skill(String code, String level) {}

    /** @param level {@code A2} … {@code C2}, {@code NATIVE} */
    public record SpokenLanguage(String code, String level) {}

    /**
     * When the doctor can be had.
     *
     * @param weekly usual hours on the clock of the place where the doctor is
     * @param days painted on a month instead of weekly hours
     */
    public record Times(@Nullable Integer daysAYear, List<Hours> weekly, List<LocalDate> days, List<Travel> travel) {}

    /** @param weekday 1 is Monday */
    public record Hours(int weekday, LocalTime from, LocalTime to) {}

    /** Somewhere else from one day to another, both included. @param city GeoNames id, null: only the zone is known */
    public record Travel(@Nullable Long city, ZoneId zone, LocalDate from, LocalDate to) {}
}
