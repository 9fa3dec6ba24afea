package kg.daryger.matching.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The score: a sum of declared parts, 100 at most. A change of the weights makes a new version. */
final class Weights {

    static final int VERSION = 1;

    private static final int FIELD = 30;
    private static final int SKILLS = 25;
    private static final int LANGUAGE = 15;
    private static final int DATES = 10;
    private static final int OFFER = 10;
    private static final int ANSWERS = 10;

    private Weights() {}

    static List<ScorePart> score(Pairing pairing) {
        var parts = new ArrayList<ScorePart>();
        parts.add(field(pairing));
        parts.add(skills(pairing));
        parts.add(language(pairing));
        parts.add(dates(pairing));
        parts.add(offer(pairing));
        parts.add(answers(pairing));
        return List.copyOf(parts);
    }

    private static ScorePart field(Pairing pairing) {
        var specialties = pairing.doctor().specialties();
        var wanted = pairing.need().specialty();
        var arguments = Map.<String, Object>of("specialty", wanted);
        if (!specialties.isEmpty() && specialties.getFirst().equals(wanted)) {
            return new ScorePart("field-main", FIELD, FIELD, arguments);
        }
        return specialties.contains(wanted)
                ? new ScorePart("field-other", FIELD * 2 / 3, FIELD, arguments)
                : new ScorePart("field-near", FIELD / 3, FIELD, arguments);
    }

    /** A skill that the doctor teaches or leads counts whole, one that is only performed counts two thirds. */
    private static ScorePart skills(Pairing pairing) {
        var wanted = pairing.need().skills();
        if (wanted.isEmpty()) {
            return new ScorePart("skills-not-asked", SKILLS / 2, SKILLS, Map.of());
        }
        var common = pairing.skillsInCommon();
        var thirds = common.stream()
                .mapToInt(code -> pairing.doctor().skills().stream()
                        .filter(skill -> skill.code().equals(code))
                        .mapToInt(skill -> skill.level().equals("PERFORMS") ? 2 : 3)
                        .max()
                        .orElse(0))
                .sum();
        return new ScorePart(
                common.isEmpty() ? "skills-none" : "skills",
                SKILLS * thirds / (3 * wanted.size()),
                SKILLS,
                Map.of("found", common.size(), "wanted", wanted.size(), "skills", common));
    }

    private static ScorePart language(Pairing pairing) {
        var spoken = pairing.teachingLanguages();
        var common =
                pairing.need().languages().stream().filter(spoken::contains).toList();
        return common.isEmpty()
                ? new ScorePart("language-none", 0, LANGUAGE, Map.of())
                : new ScorePart("language", LANGUAGE, LANGUAGE, Map.of("languages", common));
    }

    private static ScorePart dates(Pairing pairing) {
        if (Gates.hasTime(pairing).verdict() != Answer.Verdict.PASS) {
            return new ScorePart("dates-other", 0, DATES, Map.of());
        }
        var days = pairing.doctor().daysAYear();
        return days == null
                ? new ScorePart("dates-unsaid", DATES / 2, DATES, Map.of())
                : new ScorePart("dates", DATES, DATES, Map.of("days", days));
    }

    private static ScorePart offer(Pairing pairing) {
        return pairing.offer() == null
                ? new ScorePart("offer-none", 0, OFFER, Map.of())
                : new ScorePart("offer", OFFER, OFFER, Map.of());
    }

    private static ScorePart answers(Pairing pairing) {
        var answered = pairing.answered();
        return answered == null
                ? new ScorePart("answers-new", ANSWERS / 2, ANSWERS, Map.of())
                : new ScorePart(
                        "answers",
                        (int) Math.round(ANSWERS * answered),
                        ANSWERS,
                        Map.of("percent", Math.round(100 * answered)));
    }
}
