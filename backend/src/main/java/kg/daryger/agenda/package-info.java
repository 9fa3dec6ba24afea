/**
 * What happens when and where.
 * Owns: events, parts, series, bookings.
 * Publishes: EventScheduled, EventMoved, EventCancelled, EventHeld, LinkDue, Publication…, UseAsked, UseAnswered.
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
            "institution"
        })
@NullMarked
package kg.daryger.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
