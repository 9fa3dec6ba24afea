package kg.daryger.shared.web;

import java.util.Map;

/**
 * What a public page says before any script runs.
 *
 * @param indexed false: search engines are asked to leave it out
 * @param text the page's content as plain text, for readers without scripts
 * @param linkedData schema.org JSON-LD, empty for none
 */
public record PageDescription(
        String title, String description, boolean indexed, String text, Map<String, Object> linkedData) {}
