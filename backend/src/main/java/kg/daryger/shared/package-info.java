/**
 * What every module stands on.
 * Owns: ids, paging, problems, clock, localized text and messages, the current actor, the frame of web and security, drafts.
 * Publishes: nothing.
 * Listens: to nothing.
 * Keep it small: what only one module needs lives there.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package kg.daryger.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
