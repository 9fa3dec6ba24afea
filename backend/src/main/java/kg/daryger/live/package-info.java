/**
 * Live messages to open pages.
 * Owns: typed topics with access rules, the only STOMP sender.
 * Publishes: nothing.
 * Listens: to PostgreSQL notifications.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package kg.daryger.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
