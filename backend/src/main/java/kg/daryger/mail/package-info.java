/**
 * Mail that is not lost.
 * Owns: the outbox and the templates' frame.
 * Publishes: MailBounced.
 * Listens: to nothing.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package kg.daryger.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
