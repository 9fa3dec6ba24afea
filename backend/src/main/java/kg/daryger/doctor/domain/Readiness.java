package kg.daryger.doctor.domain;

import java.util.LinkedHashSet;
import java.util.Set;
import kg.daryger.identity.ConsentPurpose;

/** What a profile needs before it may be shown. The name in one script is there with the person. */
final class Readiness {

    private static final Set<ConsentPurpose> AUDIENCES =
            Set.of(ConsentPurpose.MINISTRY_SEES, ConsentPurpose.INSTITUTIONS_SEE, ConsentPurpose.PUBLIC_PAGE);

    private Readiness() {}

    /** Fields that are missing: {@code country}, {@code main}, {@code languages}, {@code help}, {@code consents}. */
    static Set<String> missing(ProfileDetails profile, ExpertiseDetails expertise, Set<ConsentPurpose> consents) {
        var missing = new LinkedHashSet<String>();
        if (profile.country() == null) {
            missing.add("country");
        }
        missing.addAll(missing(expertise));
        if (consents.stream().noneMatch(AUDIENCES::contains)) {
            missing.add("consents");
        }
        return missing;
    }

    /** @throws NotReady when a published profile would lose what it needs */
    static void requireComplete(ExpertiseDetails expertise) {
        var missing = missing(expertise);
        if (!missing.isEmpty()) {
            throw new NotReady(missing);
        }
    }

    private static Set<String> missing(ExpertiseDetails expertise) {
        var missing = new LinkedHashSet<String>();
        if (expertise.main() == null) {
            missing.add("main");
        }
        if (expertise.languages().isEmpty()) {
            missing.add("languages");
        }
        if (expertise.help().isEmpty()) {
            missing.add("help");
        }
        return missing;
    }
}
