package kg.daryger.identity.web;

import java.time.Instant;
import kg.daryger.audit.Audit.PersonalValue;
import org.jspecify.annotations.Nullable;

/** A change of one's own data, as the audit keeps it. */
record HistoryResponse(
        Instant at,
        String action,
        String field,
        @Nullable String from,
        @Nullable String to) {

    static HistoryResponse of(PersonalValue value) {
        return new HistoryResponse(value.at(), value.action(), value.field(), value.from(), value.to());
    }
}
