/**
 * What a doctor is ready to give.
 * Owns: offers, capacity, requests for places.
 * Publishes: OfferOpened, OfferWithdrawn, SeatAsked, SeatAnswered.
 * Listens: to its own OfferWithdrawn.
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
            "credential"
        })
@NullMarked
package kg.daryger.offer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
