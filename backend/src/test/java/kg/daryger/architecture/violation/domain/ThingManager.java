package kg.daryger.architecture.violation.domain;

import java.time.Instant;
import kg.daryger.architecture.violation.web.ShowThingResponse;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Violates: names, domain knows no web, the clock, case folding, collaborators, parameters. Never a bean. */
@Component
@Profile("never")
@SuppressWarnings({"unused", "StringCaseLocaleUsage"})
public class ThingManager {

    private final ShowThingResponse response = new ShowThingResponse();

    ThingManager(String one, String two, String three, String four, String five, String six) {}

    String tooMuch(String one, String two, String three, String four, String five) {
        return one.toLowerCase() + Instant.now();
    }
}
