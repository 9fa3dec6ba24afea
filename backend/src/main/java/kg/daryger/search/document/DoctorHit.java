package kg.daryger.search.document;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import kg.daryger.doctor.CheckedCredential;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.DoctorView;
import kg.daryger.identity.PersonName;
import kg.daryger.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A doctor in a list: the parts of {@link DoctorView} that lists show, with the beginning of the text.
 *
 * @param name null: hidden
 * @param externalId how a load named the doctor, only for the ministry
 * @param about each language's first words
 */
public record DoctorHit(
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
        List<DoctorView.Skill> skills,
        List<DoctorView.SpokenLanguage> languages,
        Set<String> help,
        @Nullable LocalizedText about,
        @Nullable String photo,
        boolean identityBound,
        List<CheckedCredential> checked,
        @Nullable LocalDate lastConfirmedOn,
        @Nullable String externalId) {

    private static final int LENGTH = 200;

    static DoctorHit of(DoctorView doctor, @Nullable String externalId) {
        return new DoctorHit(
                doctor.id(),
                doctor.name(),
                doctor.worldRegion(),
                doctor.country(),
                doctor.city(),
                doctor.zone(),
                doctor.employer(),
                doctor.position(),
                doctor.since(),
                doctor.careerStage(),
                doctor.degree(),
                doctor.academicTitle(),
                doctor.category(),
                doctor.years(),
                doctor.specialties(),
                doctor.skills(),
                doctor.languages(),
                doctor.help(),
                beginning(doctor.about()),
                doctor.photo(),
                doctor.identityBound(),
                doctor.checked(),
                doctor.lastConfirmedOn(),
                externalId);
    }

    private static @Nullable LocalizedText beginning(@Nullable LocalizedText text) {
        if (text == null) {
            return null;
        }
        var cut = new LinkedHashMap<>(text.texts());
        cut.replaceAll((language, whole) -> cut(whole));
        return new LocalizedText(text.original(), cut);
    }

    private static String cut(String text) {
        if (text.length() <= LENGTH) {
            return text;
        }
        int end = text.lastIndexOf(' ', LENGTH);
        return text.substring(0, end > LENGTH / 2 ? end : LENGTH) + "…";
    }
}
