package kg.daryger.need;

import java.time.Instant;
import kg.daryger.institution.InstitutionId;
import org.jspecify.annotations.Nullable;

/** @param rank the ministry's rank, 1 highest; null: not ranked */
public record NeedView(
        NeedId id,
        InstitutionId institution,
        NeedState state,
        NeedTerms terms,
        @Nullable Integer rank,
        @Nullable String rankReason,
        @Nullable Instant publishedAt,
        @Nullable Instant expiresAt) {}
