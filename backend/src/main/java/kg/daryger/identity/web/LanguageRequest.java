package kg.daryger.identity.web;

import jakarta.validation.constraints.NotNull;
import kg.daryger.shared.Language;

record LanguageRequest(@NotNull Language language) {}
