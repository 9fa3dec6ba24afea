package kg.daryger.taxonomy.web;

import kg.daryger.taxonomy.ConceptKind;

/**
 * A concept found in a text.
 *
 * @param text the words that stand for it, from character {@code from} to before {@code to}
 * @param via the name that they were recognised by
 * @param sure whether it may be shown as understood; of readings that overlap only the first
 */
record RecognisedResponse(
        ConceptKind kind,
        String code,
        String label,
        String text,
        int from,
        int to,
        String via,
        double confidence,
        boolean sure) {}
