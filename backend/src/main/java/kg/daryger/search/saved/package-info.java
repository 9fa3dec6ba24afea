/**
 * What people keep of their searches: saved searches, over doctors or over everything, that tell of new matches, and an institution's short-lists of doctors.
 * A match is told once for each saved search; who is on a short-list is shown as far as the reader may see that doctor today.
 */
@NullMarked
package kg.daryger.search.saved;

import org.jspecify.annotations.NullMarked;
