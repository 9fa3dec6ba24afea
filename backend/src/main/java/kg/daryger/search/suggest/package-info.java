/**
 * Suggestions while one types: concepts, places and institutions from what everybody may know, in memory; names from the
 * index of the reader's audience, and shown as that reader may see each doctor.
 */
@NullMarked
package kg.daryger.search.suggest;

import org.jspecify.annotations.NullMarked;
