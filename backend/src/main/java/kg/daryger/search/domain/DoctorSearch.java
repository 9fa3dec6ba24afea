package kg.daryger.search.domain;

import java.util.List;
import java.util.Map;
import kg.daryger.shared.Language;

/**
 * What is asked.
 *
 * @param text free text, may be empty
 * @param plain words of the text that are not to be understood
 * @param filters wanted codes by facet; within a facet any of them
 * @param page from 0
 */
public record DoctorSearch(
        String text,
        Language language,
        List<String> plain,
        Map<String, List<String>> filters,
        Sort sort,
        int page,
        int size) {

    /** How the hits are ordered. */
    public enum Sort {
        RELEVANCE,
        NAME,
        FRESHNESS
    }
}
