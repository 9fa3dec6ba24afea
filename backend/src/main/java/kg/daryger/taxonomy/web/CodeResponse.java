package kg.daryger.taxonomy.web;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a code list.
 *
 * @param parentLabel the parent in words
 * @param marked there is no label in the asked language: English is shown
 */
record CodeResponse(
        String code,
        String label,
        @Nullable String parent,
        @Nullable String parentLabel,
        boolean marked) {}
