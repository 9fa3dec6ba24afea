/**
 * Finding a person's name across scripts, languages and spellings; pure Java, no Spring.
 *
 * <p>A written name is parsed into {@link kg.daryger.search.name.NamePart parts}; {@link
 * kg.daryger.search.name.NameKeys} gives the script-neutral keys to index and to ask for, and {@link
 * kg.daryger.search.name.NameCloseness} orders the candidates that the keys bring, vowels included. Everything computed
 * here is for finding only: it is never shown, printed or mailed.
 */
@NullMarked
package kg.daryger.search.name;

import org.jspecify.annotations.NullMarked;
