package kg.daryger.doctor.web;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import kg.daryger.doctor.DoctorView.Skill;
import kg.daryger.doctor.DoctorView.SpokenLanguage;
import kg.daryger.doctor.domain.ExpertiseDetails;
import kg.daryger.shared.HelpKind;
import org.jspecify.annotations.Nullable;

/** @param main main specialty @param others further specialties */
record ExpertiseRequest(
        @Nullable String main,
        @Size(max = 10) List<String> others,
        @Size(max = 60) List<Skill> skills,
        @Size(max = 20) List<SpokenLanguage> languages,
        Set<HelpKind> help) {

    ExpertiseDetails toDetails() {
        return new ExpertiseDetails(main, others, skills, languages, help);
    }
}
