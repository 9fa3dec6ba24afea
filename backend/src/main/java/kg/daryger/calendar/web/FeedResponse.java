package kg.daryger.calendar.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param since null: there is no feed @param url only in the answer that made it; afterwards nobody knows it */
record FeedResponse(@Nullable Instant since, @Nullable String url) {}
