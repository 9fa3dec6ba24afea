package kg.daryger.need.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kg.daryger.need.CloseReason;
import kg.daryger.need.NeedId;
import kg.daryger.need.NeedState;
import kg.daryger.need.NeedView;
import kg.daryger.need.web.NeedResponse.NeedInstitutionPart;
import kg.daryger.shared.HelpKind;
import kg.daryger.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A need in a list. */
record NeedRowResponse(
        NeedId id,
        NeedInstitutionPart institution,
        NeedState state,
        LocalizedText title,
        String specialty,
        HelpKind kind,
        int people,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<String> languages,
        @Nullable String urgency,
        @Nullable Integer rank,
        @Nullable String rankReason,
        @Nullable Instant publishedAt,
        @Nullable Instant expiresAt,
        @Nullable CloseReason closeReason) {

    static NeedRowResponse of(NeedView need, NeedInstitutionPart institution) {
        var terms = need.terms();
        return new NeedRowResponse(
                need.id(),
                institution,
                need.state(),
                terms.title(),
                terms.specialty(),
                terms.kind(),
                terms.people(),
                terms.from(),
                terms.until(),
                terms.languages(),
                terms.urgency(),
                need.rank(),
                need.rankReason(),
                need.publishedAt(),
                need.expiresAt(),
                need.closeReason());
    }
}
