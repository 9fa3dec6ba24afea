/**
 * Doctors abroad.
 * Owns: profile, expertise, availability, visibility, seenBy, agreed exchanges, invitations of doctors.
 * Publishes: ProfilePublished, ProfileClosed.
 * Listens: ConsentChanged, AccountClosed.
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
