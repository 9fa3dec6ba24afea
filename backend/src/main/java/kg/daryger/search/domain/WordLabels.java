package kg.daryger.search.domain;

import kg.daryger.search.engine.EngineAnswer.EngineHit;

/**
 * How hits say by what they met a word of the query.
 *
 * @param name one of the word's keys is a key of a name
 * @param text a stem of the word is in a text
 */
record WordLabels(String name, String text) {

    /** @param word as it was written in the query */
    static WordLabels of(String word) {
        return new WordLabels("name " + word, "text " + word);
    }

    boolean isNameOf(EngineHit hit) {
        return hit.met().contains(name);
    }

    boolean isInTextOf(EngineHit hit) {
        return hit.met().contains(text);
    }
}
