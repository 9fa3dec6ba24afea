/**
 * Recognises concepts in free text; pure Java. A query is split into words; each word is matched with the wordbook
 * (exactly, folded, stemmed, in another script or keyboard layout, with a slip); whole names of concepts are found among
 * the matched words; what people say in their own words is found by {@linkplain
 * kg.daryger.taxonomy.recognition.TopicLexicon topics}; readings that do not overlap are chosen, the best first.
 */
@NullMarked
package kg.daryger.taxonomy.recognition;

import org.jspecify.annotations.NullMarked;
