/**
 * Who takes part in an event.
 * Owns: seats, attendance.
 * Publishes: SeatTaken, SeatReleased.
 * Listens: to EventCancelled.
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
