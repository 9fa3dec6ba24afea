package kg.daryger.identity.web;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

record DraftResponse(JsonNode content, int version, Instant savedAt) {}
