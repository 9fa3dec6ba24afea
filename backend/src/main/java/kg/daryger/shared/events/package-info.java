/** Process steps that failed are tried again. */
@NullMarked
package kg.daryger.shared.events;

import org.jspecify.annotations.NullMarked;
