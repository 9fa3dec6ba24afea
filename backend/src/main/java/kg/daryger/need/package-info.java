/**
 * What an institution wants to learn.
 * Owns: needs.
 * Publishes: NeedPublished, NeedAwaitsHead, NeedReturned, NeedExpiring, NeedClosed.
 * Listens: to nothing.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "taxonomy",
            "audit",
            "mail",
            "change",
            "identity",
            "files",
            "live",
            "institution"
        })
@NullMarked
package kg.daryger.need;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
