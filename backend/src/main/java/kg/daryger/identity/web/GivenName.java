package kg.daryger.identity.web;

import kg.daryger.shared.InvalidField;
import org.jspecify.annotations.Nullable;

/** Names as typed: trimmed, inner spaces single, empty ones left out. */
record GivenName(@Nullable String cyrillic, @Nullable String latin) {

    GivenName {
        cyrillic = tidy(cyrillic);
        latin = tidy(latin);
    }

    GivenName required() {
        if (cyrillic == null && latin == null) {
            throw new InvalidField("cyrillic", "identity.field.name.missing");
        }
        return this;
    }

    static @Nullable String tidy(@Nullable String text) {
        var tidied = text == null ? "" : text.strip().replaceAll("\\s+", " ");
        return tidied.isEmpty() ? null : tidied;
    }
}
