/**
 * The demo's invented people and what they do.
 * Owns: the mark that they were loaded; writes rows of the other modules in bulk, once, in an empty demo database.
 * Publishes: nothing of its own.
 * Listens: to nothing.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "change",
            "identity",
            "files",
            "doctor",
            "institution",
            "need",
            "offer",
            "agenda",
            "matching"
        })
@NullMarked
package kg.daryger.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
