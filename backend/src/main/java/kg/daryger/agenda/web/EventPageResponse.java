package kg.daryger.agenda.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kg.daryger.agenda.OutcomeView;
import kg.daryger.agenda.domain.ClearanceItem;
import kg.daryger.agenda.domain.ShownDetails;
import kg.daryger.shared.Language;
import org.jspecify.annotations.Nullable;

/** All that a reader may know of an event, and what they may do next. */
record EventPageResponse(
        EventResponse event,
        ShownDetails.@Nullable Link link,
        ShownDetails.@Nullable Asking publication,
        List<ClearanceResponse> clearances,
        @Nullable OutcomeView outcome,
        @Nullable String cancelReason,
        Set<ShownDetails.Step> steps,
        List<ShownDetails.Occurrence> series) {

    static EventPageResponse of(ShownDetails details, Language reader) {
        return new EventPageResponse(
                EventResponse.of(details.shown(), reader),
                details.link(),
                details.publication(),
                details.clearances().stream().map(ClearanceResponse::of).toList(),
                details.outcome(),
                details.cancelReason(),
                details.steps(),
                details.series());
    }

    /** @param owner who entered it @param mayClear the reader's side answers for it */
    record ClearanceResponse(
            ClearanceItem item,
            boolean green,
            @Nullable String owner,
            @Nullable String documentNumber,
            @Nullable LocalDate documentDate,
            boolean mayClear) {

        static ClearanceResponse of(ShownDetails.Item item) {
            var one = item.clearance();
            return new ClearanceResponse(
                    one.item(), one.green(), item.owner(), one.documentNumber(), one.documentDate(), item.mayClear());
        }
    }
}
