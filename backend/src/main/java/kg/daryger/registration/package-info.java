/**
 * Who takes part in an event.
 * Owns: seats, waiting lists, attendance.
 * Publishes: SeatTaken, SeatReleased.
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
            "agenda"
        })
@NullMarked
package kg.daryger.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
