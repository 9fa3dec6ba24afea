package kg.daryger.notification.domain;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** One item of an inbox, as it is stored. */
record InboxItem(UUID id, Matter matter, Map<String, String> params, Instant at, boolean read) {}
