/**
 * Telling people what concerns them.
 * Owns: inbox, preferences, mails about process steps.
 * Publishes: nothing.
 * Listens: to the process steps of the others.
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
            "doctor",
            "institution",
            "agenda",
            "registration",
            "calendar",
            "need",
            "offer",
            "credential",
            "matching",
            "search"
        })
@NullMarked
package kg.daryger.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
