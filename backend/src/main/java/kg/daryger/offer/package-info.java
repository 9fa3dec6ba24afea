/**
 * What a doctor is ready to give.
 * Owns: offers, capacity.
 * Publishes: OfferOpened, OfferWithdrawn.
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
            "credential"
        })
@NullMarked
package kg.daryger.offer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
