package kg.daryger.institution.domain;

import kg.daryger.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A department.
 *
 * @param specialty code
 */
public record Department(LocalizedText name, @Nullable String specialty) {}
