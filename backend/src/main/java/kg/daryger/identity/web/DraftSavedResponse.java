package kg.daryger.identity.web;

import java.time.Instant;

record DraftSavedResponse(int version, Instant savedAt) {}
