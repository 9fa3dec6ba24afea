package kg.daryger.doctor;

import java.util.List;
import java.util.Set;
import kg.daryger.doctor.DoctorView.Skill;
import kg.daryger.doctor.DoctorView.SpokenLanguage;
import kg.daryger.shared.HelpKind;
import kg.daryger.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a loaded doctor is registered with; the name is with the person.
 *
 * @param externalId how the source names the doctor
 * @param country ISO 3166-1 alpha-2
 * @param city GeoNames id
 * @param since year in which the present post began
 * @param careerStage code as in {@link DoctorView}
 * @param specialties the main one first
 */
public record NewDoctor(
        String externalId,
        @Nullable Integer birthYear,
        @Nullable String country,
        @Nullable Long city,
        @Nullable String employer,
        @Nullable String position,
        @Nullable Integer since,
        @Nullable String careerStage,
        List<String> specialties,
        List<Skill> skills,
        List<SpokenLanguage> languages,
        Set<HelpKind> help,
        @Nullable LocalizedText about) {}
