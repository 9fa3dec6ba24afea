package kg.daryger.doctor.domain;

import java.time.Year;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import kg.daryger.shared.InvalidField;
import kg.daryger.shared.Language;
import kg.daryger.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Who and where a doctor is, as the owner entered it; everything may be missing in a draft.
 *
 * @param birthYear never shown to anybody but the owner
 * @param country ISO 3166-1 alpha-2
 * @param city GeoNames id
 * @param since year in which the present post began
 * @param orcid with its check digit, as in {@code 0000-0002-1825-0097}
 */
public record ProfileDetails(
        @Nullable Integer birthYear,
        @Nullable String country,
        @Nullable Long city,
        @Nullable String employer,
        @Nullable String position,
        @Nullable Integer since,
        @Nullable CareerStage careerStage,
        @Nullable Degree degree,
        @Nullable AcademicTitle academicTitle,
        @Nullable Category category,
        @Nullable String orcid,
        @Nullable LocalizedText about) {

    public static final ProfileDetails EMPTY =
            new ProfileDetails(null, null, null, null, null, null, null, null, null, null, null, null);

    /** Characters of a line, such as the employer's name. */
    public static final int LONGEST_LINE = 200;

    private static final int LONGEST_TEXT = 4_000;
    private static final Pattern ORCID = Pattern.compile("(\\d{4}-){3}\\d{3}[\\dX]");

    /** Where in the career. RESIDENT includes fellows. */
    public enum CareerStage {
        STUDENT,
        RESIDENT,
        SPECIALIST,
        LEAD,
        RETIRED
    }

    /** Academic degree: candidate and doctor of sciences are the post-Soviet ones. */
    public enum Degree {
        MD,
        PHD,
        CANDIDATE,
        DOCTOR
    }

    /** Academic title. */
    public enum AcademicTitle {
        DOCENT,
        PROFESSOR,
        ACADEMICIAN
    }

    /** Qualification category, as the post-Soviet countries award it. */
    public enum Category {
        SECOND,
        FIRST,
        HIGHEST
    }

    /** @throws InvalidField for a language that is none of ours and for texts that are too long */
    public static void checkAbout(Map<String, String> texts) {
        if (texts.keySet().stream()
                        .anyMatch(code -> !code.equals(Language.of(code).code()))
                || texts.values().stream().anyMatch(text -> text.length() > LONGEST_TEXT)) {
            throw new InvalidField("about", "doctor.field.about");
        }
    }

    /** @throws InvalidField when a value can't be true */
    void check(Year thisYear) {
        if (birthYear != null && (birthYear < 1920 || birthYear > thisYear.getValue() - 15)) {
            throw new InvalidField("birthYear", "doctor.field.year");
        }
        if (since != null && (since < 1940 || since > thisYear.getValue())) {
            throw new InvalidField("since", "doctor.field.year");
        }
        if (orcid != null && !validOrcid(orcid)) {
            throw new InvalidField("orcid", "doctor.field.orcid");
        }
    }

    /** ISO 7064 mod 11-2, as ORCID defines it. */
    private static boolean validOrcid(String orcid) {
        if (!ORCID.matcher(orcid).matches()) {
            return false;
        }
        var digits = orcid.replace("-", "");
        int total = 0;
        for (int at = 0; at < 15; at++) {
            total = (total + Character.digit(digits.charAt(at), 10)) * 2;
        }
        int check = (12 - total % 11) % 11;
        return digits.charAt(15) == (check == 10 ? 'X' : (char) ('0' + check));
    }

    /** The values as text, by field, for the audit. */
    Map<String, @Nullable String> asText() {
        var texts = new HashMap<String, @Nullable String>();
        texts.put("birthYear", text(birthYear));
        texts.put("country", country);
        texts.put("city", text(city));
        texts.put("employer", employer);
        texts.put("position", position);
        texts.put("since", text(since));
        texts.put("careerStage", text(careerStage));
        texts.put("degree", text(degree));
        texts.put("academicTitle", text(academicTitle));
        texts.put("category", text(category));
        texts.put("orcid", orcid);
        texts.put("about", about == null ? null : about.texts().toString());
        return texts;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static Year year(java.time.Clock clock) {
        return Year.from(clock.instant().atZone(ZoneOffset.UTC));
    }
}
