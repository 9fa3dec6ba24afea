/**
 * Doctors abroad.
 * Owns: profile, expertise, availability, visibility, seenBy.
 * Publishes: ProfilePublished, ProfilePaused, ProfileClosed.
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
package kg.daryger.doctor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
