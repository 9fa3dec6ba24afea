/**
 * What the ministry counts.
 * Owns: dashboards, downloads, the printed brief.
 * Publishes: nothing.
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
            "doctor",
            "institution",
            "agenda",
            "registration",
            "need",
            "offer",
            "credential",
            "matching"
        })
@NullMarked
package kg.daryger.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
