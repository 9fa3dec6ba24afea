package kg.daryger.need.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.InstitutionView;
import kg.daryger.need.CloseReason;
import kg.daryger.need.NeedId;
import kg.daryger.need.NeedState;
import kg.daryger.need.NeedView;
import kg.daryger.need.domain.NeedAction;
import kg.daryger.shared.HelpKind;
import kg.daryger.shared.Language;
import kg.daryger.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A need with its terms of reference; null: not said.
 *
 * @param version for If-Match
 * @param own the reader acts for its institution
 * @param may what the reader may do with it now
 * @param headComment why the head sent it back; only for its institution
 */
record NeedResponse(
        NeedId id,
        int version,
        NeedInstitutionPart institution,
        NeedState state,
        LocalizedText title,
        String specialty,
        List<String> skills,
        String audience,
        int people,
        HelpKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<String> languages,
        @Nullable LocalizedText goal,
        @Nullable LocalizedText prerequisites,
        @Nullable LocalizedText equipment,
        List<String> funding,
        boolean fundingSaid,
        List<String> readiness,
        boolean readinessSaid,
        @Nullable String urgency,
        @Nullable Integer rank,
        @Nullable String rankReason,
        @Nullable String headComment,
        @Nullable Instant publishedAt,
        @Nullable Instant expiresAt,
        @Nullable CloseReason closeReason,
        @Nullable String closeComment,
        boolean own,
        Set<NeedAction> may) {

    static NeedResponse of(NeedView need, NeedInstitutionPart institution, boolean own, Set<NeedAction> may) {
        var terms = need.terms();
        return new NeedResponse(
                need.id(),
                need.version(),
                institution,
                need.state(),
                terms.title(),
                terms.specialty(),
                terms.skills(),
                terms.audience(),
                terms.people(),
                terms.kind(),
                terms.from(),
                terms.until(),
                terms.languages(),
                terms.goal(),
                terms.prerequisites(),
                terms.equipment(),
                terms.funding(),
                terms.fundingSaid(),
                terms.readiness(),
                terms.readinessSaid(),
                terms.urgency(),
                need.rank(),
                need.rankReason(),
                own ? need.headComment() : null,
                need.publishedAt(),
                need.expiresAt(),
                need.closeReason(),
                own ? need.closeComment() : null,
                own,
                may);
    }

    /** @param region code */
    record NeedInstitutionPart(InstitutionId id, String name, String city, String region) {

        static NeedInstitutionPart of(InstitutionView view, Language language) {
            return new NeedInstitutionPart(view.id(), view.name(language), view.cityName(language), view.region());
        }
    }
}
