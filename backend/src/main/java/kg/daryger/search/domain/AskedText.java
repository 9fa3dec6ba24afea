package kg.daryger.search.domain;

import java.util.List;
import kg.daryger.shared.Language;

/**
 * The free text of a search.
 *
 * @param text may be empty
 * @param language of the reader
 * @param plain words of the text that are not to be understood
 */
public record AskedText(String text, Language language, List<String> plain) {}
