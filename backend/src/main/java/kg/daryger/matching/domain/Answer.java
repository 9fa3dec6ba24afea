package kg.daryger.matching.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A gate's answer.
 *
 * @param reason code of the sentence {@code matching.gate.<reason>}; null when it passes without a word
 * @param arguments of the sentence
 */
record Answer(Verdict verdict, @Nullable String reason, Map<String, Object> arguments) {

    enum Verdict {
        PASS,
        CONDITION,
        FAIL
    }

    static Answer pass() {
        return new Answer(Verdict.PASS, null, Map.of());
    }

    static Answer condition(String reason, Map<String, Object> arguments) {
        return new Answer(Verdict.CONDITION, reason, arguments);
    }

    static Answer condition(String reason) {
        return condition(reason, Map.of());
    }

    static Answer fail(String reason) {
        return new Answer(Verdict.FAIL, reason, Map.of());
    }
}
