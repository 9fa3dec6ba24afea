package kg.daryger.doctor;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Facts of a published doctor for matching, unfiltered: they leave the server only as reasons.
 *
 * @param daysAYear days that the doctor has for it, null: not said
 * @param invitations the doctor consents to being asked, and institutions or the ministry may see the profile
 */
public record DoctorFacts(
        DoctorId id,
        String country,
        @Nullable Long city,
        List<String> specialties,
        List<DoctorView.Skill> skills,
        List<DoctorView.SpokenLanguage> languages,
        Set<String> help,
        @Nullable Integer daysAYear,
        boolean invitations,
        boolean publicPage) {}
