/**
 * Events in everybody's own calendar.
 * Owns: iCalendar files, secret feeds.
 * Publishes: nothing.
 * Listens: to AccountClosed.
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
            "registration"
        })
@NullMarked
package kg.daryger.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
