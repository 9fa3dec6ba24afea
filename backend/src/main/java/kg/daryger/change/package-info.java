/**
 * The change feed that drives derived state.
 * Owns: the change table and its readers' positions.
 * Publishes: nothing.
 * Listens: to PostgreSQL notifications.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package kg.daryger.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
