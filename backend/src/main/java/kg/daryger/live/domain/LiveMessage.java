package kg.daryger.live.domain;

import java.util.UUID;

/** What a page gets: a code and an id, never content. */
record LiveMessage(String code, UUID id) {}
