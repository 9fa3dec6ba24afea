package kg.daryger.doctor.domain;

import kg.daryger.doctor.Viewer.Audience;

/** How far a field may be seen; each level includes those before it. */
public enum Level {
    NOBODY,
    MINISTRY,
    INSTITUTIONS,
    DOCTORS,
    PUBLIC;

    boolean opensTo(Audience audience) {
        return compareTo(of(audience)) >= 0;
    }

    private static Level of(Audience audience) {
        return switch (audience) {
            case MINISTRY -> MINISTRY;
            case INSTITUTIONS -> INSTITUTIONS;
            case DOCTORS -> DOCTORS;
            case PUBLIC -> PUBLIC;
        };
    }
}
