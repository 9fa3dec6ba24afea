/** Limits on tries, counted in PostgreSQL for all nodes together. */
@NullMarked
package kg.daryger.shared.limit;

import org.jspecify.annotations.NullMarked;
