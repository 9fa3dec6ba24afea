/** The clock and times shown in several zones. */
@NullMarked
package kg.daryger.shared.time;

import org.jspecify.annotations.NullMarked;
