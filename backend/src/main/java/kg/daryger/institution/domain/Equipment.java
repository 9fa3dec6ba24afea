package kg.daryger.institution.domain;

/**
 * What stands there.
 *
 * @param name as the institution calls it, make and model
 */
public record Equipment(String name, int count, Condition condition) {

    /** EXPECTED: ordered, not there yet. */
    public enum Condition {
        WORKING,
        BROKEN,
        EXPECTED
    }
}
