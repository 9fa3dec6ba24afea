package kg.daryger.need;

import java.util.List;
import kg.daryger.institution.TestInstitutions;
import kg.daryger.institution.TestInstitutions.Staffed;
import kg.daryger.shared.HelpKind;
import kg.daryger.shared.LocalizedText;
import org.springframework.boot.test.context.TestComponent;

/** Needs for tests: {@code needs.published()} belongs to an institution of its own. */
@TestComponent
public class TestNeeds {

    private final Needs needs;
    private final TestInstitutions institutions;

    TestNeeds(Needs needs, TestInstitutions institutions) {
        this.needs = needs;
        this.institutions = institutions;
    }

    /** A published need of a fresh institution. */
    public Published published() {
        return published(institutions.fresh());
    }

    public Published published(Staffed institution) {
        return published(institution, bronchoscopy());
    }

    public Published published(Staffed institution, NeedTerms terms) {
        return new Published(needs.publish(institution.head(), institution.id(), terms), institution);
    }

    /** Five answers: a master-class in bronchoscopy for six, in Kyrgyz or Russian, whenever. */
    public static NeedTerms bronchoscopy() {
        return terms(HelpKind.MASTER_CLASS, "sp-pulmonology", "sk-bronchoscopy");
    }

    /** Five answers and nothing more. */
    public static NeedTerms terms(HelpKind kind, String specialty, String... skills) {
        return new NeedTerms(
                LocalizedText.of("ru", "Обучение команды"),
                specialty,
                List.of(skills),
                "Врачи отделения",
                6,
                kind,
                null,
                null,
                List.of("ky", "ru"),
                null,
                null,
                null,
                List.of(),
                false,
                List.of(),
                false,
                null);
    }

    /** A need and the institution that states it. */
    public record Published(NeedId id, Staffed institution) {}
}
