package kg.daryger.doctor.web;

import jakarta.validation.constraints.Size;
import java.util.stream.Collectors;
import kg.daryger.doctor.domain.ProfileDetails;
import kg.daryger.doctor.domain.ProfileDetails.AcademicTitle;
import kg.daryger.doctor.domain.ProfileDetails.CareerStage;
import kg.daryger.doctor.domain.ProfileDetails.Category;
import kg.daryger.doctor.domain.ProfileDetails.Degree;
import kg.daryger.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Who and where, as the owner enters it. @param about text by language; the reader's own is the original */
record DetailsRequest(
        @Nullable Integer birthYear,
        @Nullable String country,
        @Nullable Long city,
        @Nullable @Size(max = ProfileDetails.LONGEST_LINE) String employer,
        @Nullable @Size(max = ProfileDetails.LONGEST_LINE) String position,
        @Nullable Integer since,
        @Nullable CareerStage careerStage,
        @Nullable Degree degree,
        @Nullable AcademicTitle academicTitle,
        @Nullable Category category,
        @Nullable String orcid,
        @Nullable AboutRequest about) {

    /** @param original language code that the owner wrote first */
    record AboutRequest(String original, java.util.Map<String, @Nullable String> texts) {

        /** Null when nothing is written. */
        @Nullable
        LocalizedText toText() {
            var written = texts.entrySet().stream()
                    .filter(entry ->
                            entry.getValue() != null && !entry.getValue().isBlank())
                    .collect(Collectors.toMap(
                            java.util.Map.Entry::getKey,
                            entry -> entry.getValue().strip()));
            if (written.isEmpty()) {
                return null;
            }
            ProfileDetails.checkAbout(written);
            var first = written.containsKey(original)
                    ? original
                    : written.keySet().iterator().next();
            return new LocalizedText(first, written);
        }
    }

    ProfileDetails toDetails() {
        return new ProfileDetails(
                birthYear,
                country,
                city,
                NameRequest.plain(employer),
                NameRequest.plain(position),
                since,
                careerStage,
                degree,
                academicTitle,
                category,
                NameRequest.plain(orcid),
                about == null ? null : about.toText());
    }
}
