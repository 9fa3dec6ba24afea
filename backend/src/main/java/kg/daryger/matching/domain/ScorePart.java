package kg.daryger.matching.domain;

import java.util.Map;

/**
 * One part of a score, shown in words.
 *
 * @param code of the sentence {@code matching.part.<code>}: it names the part and what was found
 * @param points 0 to {@code most}
 * @param arguments of the sentence
 */
record ScorePart(String code, int points, int most, Map<String, Object> arguments) {}
