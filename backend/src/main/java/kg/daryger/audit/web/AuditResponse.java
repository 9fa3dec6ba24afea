package kg.daryger.audit.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kg.daryger.audit.domain.AuditSearch.Row;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, when and why; personal values are not in it.
 *
 * @param actor null: the system itself
 * @param changes fields whose values are codes
 * @param personal names of fields whose values are kept apart
 */
record AuditResponse(
        Instant at,
        @Nullable UUID actor,
        List<String> roles,
        String action,
        String entityKind,
        UUID entityId,
        List<ChangeResponse> changes,
        List<String> personal,
        String reason,
        String traceId) {

    static AuditResponse of(Row row) {
        return new AuditResponse(
                row.at(),
                row.actor(),
                row.roles(),
                row.action(),
                row.entity().kind(),
                row.entity().id(),
                row.changes().stream()
                        .map(one -> new ChangeResponse(one.field(), one.from(), one.to()))
                        .toList(),
                row.personal(),
                row.reason(),
                row.traceId());
    }

    record ChangeResponse(
            String field, @Nullable String from, @Nullable String to) {}
}
