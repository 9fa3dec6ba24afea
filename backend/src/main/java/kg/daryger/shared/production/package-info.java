/** What real people's data need before anything starts. */
@NullMarked
package kg.daryger.shared.production;

import org.jspecify.annotations.NullMarked;
