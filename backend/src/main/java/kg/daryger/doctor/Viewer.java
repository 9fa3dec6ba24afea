package kg.daryger.doctor;

import java.util.Set;
import kg.daryger.institution.InstitutionId;
import kg.daryger.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who looks at a doctor.
 *
 * @param person the viewer, who always sees an own profile whole
 * @param institutions verified institutions that the viewer acts for
 */
public record Viewer(Audience audience, @Nullable PersonId person, Set<InstitutionId> institutions) {

    public static final Viewer PUBLIC = new Viewer(Audience.PUBLIC, null, Set.of());

    /** The audiences, each with its own search index. */
    public enum Audience {
        PUBLIC,
        DOCTORS,
        INSTITUTIONS,
        MINISTRY
    }

    /** Everybody of an audience, nobody in particular: what a search index may contain. */
    public static Viewer anyOf(Audience audience) {
        return new Viewer(audience, null, Set.of());
    }
}
