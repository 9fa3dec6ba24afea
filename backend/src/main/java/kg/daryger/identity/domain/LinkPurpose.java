package kg.daryger.identity.domain;

import java.time.Duration;
import java.util.Locale;

/** What a personal link does when its button is pressed. */
enum LinkPurpose {
    SIGN_UP(Duration.ofDays(2)),
    INVITATION(Duration.ofDays(90)),
    SIGN_IN(Duration.ofMinutes(20)),
    RESET(Duration.ofHours(1));

    private final Duration validFor;

    LinkPurpose(Duration validFor) {
        this.validFor = validFor;
    }

    Duration validFor() {
        return validFor;
    }

    /** As in file names and text keys. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
