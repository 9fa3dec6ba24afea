/** What search keeps of a thing for an audience: one small builder a kind and part, each testable alone. */
@NullMarked
package kg.daryger.search.document;

import org.jspecify.annotations.NullMarked;
