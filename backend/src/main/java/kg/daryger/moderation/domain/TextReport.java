package kg.daryger.moderation.domain;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kg.daryger.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Words that somebody reported, hidden until an officer decides.
 *
 * @param kind and {@code subject}: the thing that they stand in
 * @param hidden the words by field
 * @param note what the reporter wrote
 */
public record TextReport(
        UUID id,
        String kind,
        UUID subject,
        Map<String, LocalizedText> hidden,
        @Nullable String note,
        Instant reportedAt) {}
