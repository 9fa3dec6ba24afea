package kg.daryger.taxonomy;

/**
 * A concept found in free text. Readings of the same words overlap: whoever wants one reading per word takes them in order,
 * surest first, and leaves out what overlaps with a taken one; below {@link #SURE} a reading is a guess.
 *
 * @param text the words of the query that stand for it
 * @param from first character of those words
 * @param to after their last character
 * @param via the label or synonym that they were recognised by
 * @param through how the words and that name met; {@link Through#NEAR} for every guess
 * @param confidence above 0, at most 1
 */
public record Recognised(
        ConceptKind kind, String code, String text, int from, int to, String via, Through through, double confidence) {

    /** From here on a reading may be shown as understood. */
    public static final double SURE = .72;
}
