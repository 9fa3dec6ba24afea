/**
 * What happened, by whom and why.
 * Owns: audit entries that the database refuses to change, and personal values under a key per person.
 * Publishes: nothing.
 * Listens: to nothing.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package kg.daryger.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
