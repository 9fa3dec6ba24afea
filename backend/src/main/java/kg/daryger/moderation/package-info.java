/**
 * Words that readers report because there is patient data in them.
 * Owns: reports, and the words themselves while they are hidden.
 * Publishes: nothing.
 * Listens: to nothing; it reaches words through {@link kg.daryger.shared.text.WrittenWords}.
 */
@ApplicationModule(allowedDependencies = {"shared", "audit", "change"})
@NullMarked
package kg.daryger.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
