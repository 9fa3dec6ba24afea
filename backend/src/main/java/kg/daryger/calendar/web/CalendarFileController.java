package kg.daryger.calendar.web;

import kg.daryger.agenda.EventId;
import kg.daryger.calendar.domain.ReadingCalendar;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The files themselves; a feed's secret stands for its owner, since calendar programs can't sign in. */
@RestController
class CalendarFileController {

    private static final String TYPE = "text/calendar;charset=UTF-8";

    private final ReadingCalendar calendar;

    CalendarFileController(ReadingCalendar calendar) {
        this.calendar = calendar;
    }

    @GetMapping(path = "/api/calendar/{secret}.ics", produces = TYPE)
    @AllowedTo(Role.VISITOR)
    ResponseEntity<byte[]> feed(@PathVariable String secret) {
        return file(calendar.feed(secret), "daryger.ics");
    }

    @GetMapping(path = "/api/calendar/events/{id}.ics", produces = TYPE)
    @AllowedTo(Role.VISITOR)
    ResponseEntity<byte[]> event(Actor actor, @PathVariable EventId id) {
        return file(calendar.event(id, actor), "daryger-event.ics");
    }

    private static ResponseEntity<byte[]> file(byte[] content, String name) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CONTENT_TYPE, TYPE)
                .body(content);
    }
}
