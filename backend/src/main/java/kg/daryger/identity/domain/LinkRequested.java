package kg.daryger.identity.domain;

import java.util.UUID;

/** Somebody asked for a mail; who gets one is decided after the answer. */
record LinkRequested(UUID request) {}
