package kg.daryger.identity.web;

import jakarta.validation.constraints.NotNull;
import tools.jackson.databind.JsonNode;

/** @param content the form as the page keeps it */
record DraftRequest(@NotNull JsonNode content) {}
