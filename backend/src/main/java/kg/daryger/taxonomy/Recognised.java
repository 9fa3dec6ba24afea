package kg.daryger.taxonomy;

/**
 * A concept found in free text.
 *
 * @param text the words of the query that stand for it
 * @param from first character of those words
 * @param to after their last character
 * @param via the label or synonym that they were recognised by
 * @param confidence above 0, at most 1
 */
public record Recognised(ConceptKind kind, String code, String text, int from, int to, String via, double confidence) {}
