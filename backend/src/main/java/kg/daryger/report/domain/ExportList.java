package kg.daryger.report.domain;

import java.util.Arrays;
import java.util.Locale;
import kg.daryger.shared.NotFound;

/** The lists that can be downloaded. */
public enum ExportList {
    NEEDS,
    OFFERS,
    PROPOSALS,
    INSTITUTIONS,
    DOCTORS,
    EVENTS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws NotFound when there is no such list */
    public static ExportList of(String code) {
        return Arrays.stream(values())
                .filter(list -> list.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
