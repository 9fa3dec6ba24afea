package kg.daryger.need;

import java.time.Instant;
import kg.daryger.institution.InstitutionId;
import org.jspecify.annotations.Nullable;

/**
 * A need.
 *
 * @param version for If-Match
 * @param rank the ministry's rank, 1 highest; null: not ranked
 * @param headComment why the head sent it back; only for the institution
 * @param closeReason null: not closed
 */
public record NeedView(
        NeedId id,
        int version,
        InstitutionId institution,
        NeedState state,
        NeedTerms terms,
        @Nullable Integer rank,
        @Nullable String rankReason,
        @Nullable String headComment,
        Instant createdAt,
        @Nullable Instant publishedAt,
        @Nullable Instant expiresAt,
        @Nullable CloseReason closeReason,
        @Nullable String closeComment) {}
