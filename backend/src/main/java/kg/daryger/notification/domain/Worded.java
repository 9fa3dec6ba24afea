package kg.daryger.notification.domain;

import java.util.List;

/**
 * An inbox item in the reader's words.
 *
 * @param times both clocks, one line a time
 * @param link path without the language, as in {@code /events/…}
 */
public record Worded(String title, String text, List<String> times, String link) {}
