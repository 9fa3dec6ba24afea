package kg.daryger.need;

import java.time.LocalDate;
import java.util.List;
import kg.daryger.shared.HelpKind;
import kg.daryger.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/**
 * The five answers of a need and, when given, the rest of the terms of reference.
 *
 * @param title what is wanted, in the institution's words
 * @param specialty code
 * @param skills codes
 * @param audience for whom, in words
 * @param people how many
 * @param from earliest day, null: any time
 * @param until latest day
 * @param languages codes of languages that the audience follows
 * @param goal what people can do afterwards
 * @param equipment there and missing
 * @param funding {@code TRAVEL}, {@code HOUSING}, {@code HONORARIUM}; empty: none or not said
 * @param readiness for hands-on care, what stands ready: {@code THEATRE}, {@code ANAESTHESIA}, {@code ICU_BED},
 *     {@code STERILISATION}, {@code BLOOD}
 * @param readinessSaid false: nothing is said of it yet; true with an empty list: nothing is ready
 * @param urgency {@code ROUTINE}, {@code SOON}, {@code URGENT}; null: not said
 */
public record NeedTerms(
        LocalizedText title,
        String specialty,
        List<String> skills,
        String audience,
        int people,
        HelpKind kind,
        @Nullable @Column("earliest") LocalDate from,
        @Nullable @Column("latest") LocalDate until,
        List<String> languages,
        @Nullable LocalizedText goal,
        @Nullable LocalizedText prerequisites,
        @Nullable LocalizedText equipment,
        List<String> funding,
        boolean fundingSaid,
        List<String> readiness,
        boolean readinessSaid,
        @Nullable String urgency) {

    public NeedTerms {
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
        funding = List.copyOf(funding);
        readiness = List.copyOf(readiness);
    }

    /** True when both ask for the same, whatever the rest of the terms of reference says. */
    public boolean sameAnswers(NeedTerms other) {
        return answers().equals(other.answers());
    }

    private NeedTerms answers() {
        return new NeedTerms(
                title, specialty, skills, audience, people, kind, from, until, languages, null, null, null, List.of(),
                false, List.of(), false, null);
    }
}
