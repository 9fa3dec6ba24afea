/** Sentences that the server decides: ICU messages in three languages. */
@NullMarked
package kg.daryger.shared.text;

import org.jspecify.annotations.NullMarked;
