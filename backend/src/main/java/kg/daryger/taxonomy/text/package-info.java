/**
 * What is done to words before they are compared: splitting, folding, stemming, reading in another script or keyboard
 * layout. Pure functions, used by the recogniser and by the search index alike, so that both see the same words.
 */
@NamedInterface("text")
@NullMarked
package kg.daryger.taxonomy.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
