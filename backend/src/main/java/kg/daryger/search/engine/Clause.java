package kg.daryger.search.engine;

import java.util.List;

/** A part of a query. Every score is a constant that is declared by who asks: no rarity of words, on no engine. */
public sealed interface Clause {

    /** Documents whose field holds the value get the score. */
    record Match(String field, String value, int score) implements Clause {}

    /** Any alternative is enough, and the best one gives the score. */
    record Best(List<Clause> alternatives) implements Clause {}

    /** All are needed, and their scores add up. */
    record All(List<Clause> parts) implements Clause {}

    /**
     * Scores like its clause, and every hit says whether it met it.
     *
     * @param label once in a query
     */
    record Told(String label, Clause clause) implements Clause {}
}
