package kg.daryger.matching.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kg.daryger.credential.CredentialStanding;
import kg.daryger.offer.OfferMode;
import kg.daryger.shared.HelpKind;

/**
 * The gates, in the order in which they are asked and named. What of a failed gate can be told from the doctor alone also
 * keeps the doctor out of the candidate table: whoever changes a gate looks at {@link Candidate} and raises its version.
 */
final class Gates {

    /** A licence checked longer ago than this is no longer current. */
    private static final int LICENCE_MONTHS = 12;

    static final List<Gate> ALL = List.of(
            Gates::consentsToBeAsked,
            Gates::worksInTheField,
            Gates::isReadyForTheKind,
            Gates::identityIsBound,
            Gates::credentialFitsTheKind,
            Gates::speaksALanguageOfTheAudience,
            Gates::hasTime,
            Gates::fundingIsKnown);

    private Gates() {}

    static Answer consentsToBeAsked(Pairing pairing) {
        return pairing.doctor().invitations() ? Answer.pass() : Answer.fail("not-asked");
    }

    static Answer worksInTheField(Pairing pairing) {
        var specialty = pairing.need().specialty();
        var inField = pairing.doctor().specialties().contains(specialty)
                || !pairing.skillsInCommon().isEmpty()
                || (pairing.offer() != null && pairing.offer().specialty().equals(specialty));
        return inField ? Answer.pass() : Answer.fail("other-field");
    }

    static Answer isReadyForTheKind(Pairing pairing) {
        var kind = pairing.need().kind();
        if (pairing.offer() != null) {
            return pairing.offer().kind() == kind
                    ? Answer.pass()
                    : Answer.condition("other-kind", Map.of("kind", kind.name()));
        }
        return pairing.doctor().help().contains(kind.name())
                ? Answer.pass()
                : Answer.condition("kind-not-named", Map.of("kind", kind.name()));
    }

    static Answer identityIsBound(Pairing pairing) {
        return identityIsBound(pairing.need().kind(), pairing.standing());
    }

    private static Answer identityIsBound(HelpKind kind, CredentialStanding standing) {
        if (standing.identityBound()) {
            return Answer.pass();
        }
        return kind.handsOn() ? Answer.fail("identity-open") : Answer.condition("identity-open");
    }

    static Answer credentialFitsTheKind(Pairing pairing) {
        return credentialFitsTheKind(pairing.need().kind(), pairing.standing(), pairing.today());
    }

    /**
     * Talk, mentoring, project: one document seen. Master-class, tele-consultation, internship: a specialist qualification
     * checked. Hands-on care: a current full licence checked at the source within twelve months.
     */
    private static Answer credentialFitsTheKind(HelpKind kind, CredentialStanding standing, LocalDate today) {
        return switch (kind) {
            case LECTURE, CONFERENCE_TALK, MENTORING, PROJECT -> documentSeen(standing);
            case MASTER_CLASS, TELE_CONSULTATION, INTERNSHIP_HOST -> specialistChecked(standing);
            case OPERATING_VISIT -> currentLicence(standing, today);
        };
    }

    /**
     * Whether identity and credentials let somebody be asked for the kind, be it on a condition. Days that pass turn the
     * answer from yes to no only; from no to yes it takes a new credential.
     */
    static boolean papersAllow(HelpKind kind, CredentialStanding standing, LocalDate today) {
        return identityIsBound(kind, standing).verdict() != Answer.Verdict.FAIL
                && credentialFitsTheKind(kind, standing, today).verdict() != Answer.Verdict.FAIL;
    }

    private static Answer documentSeen(CredentialStanding standing) {
        if (standing.documentSeen()) {
            return Answer.pass();
        }
        return standing.pending() ? Answer.condition("check-running") : Answer.fail("no-document");
    }

    private static Answer specialistChecked(CredentialStanding standing) {
        if (standing.specialistChecked()) {
            return Answer.pass();
        }
        if (standing.licenceUncheckable()) {
            return Answer.condition("not-checkable");
        }
        return standing.pending() ? Answer.condition("check-running") : Answer.fail("no-specialist");
    }

    private static Answer currentLicence(CredentialStanding standing, LocalDate today) {
        var checked = standing.licenceSourceChecked();
        if (checked != null && !checked.isBefore(today.minusMonths(LICENCE_MONTHS))) {
            return Answer.pass();
        }
        return standing.pending() ? Answer.condition("check-running") : Answer.fail("no-licence");
    }

    static Answer speaksALanguageOfTheAudience(Pairing pairing) {
        var spoken = pairing.teachingLanguages();
        return pairing.need().languages().stream().anyMatch(spoken::contains)
                ? Answer.pass()
                : Answer.condition("interpreter");
    }

    static Answer hasTime(Pairing pairing) {
        var offer = pairing.offer();
        var need = pairing.need();
        if (offer == null) {
            return Answer.pass();
        }
        if (offer.taken() >= offer.capacity()) {
            return Answer.fail("offer-taken");
        }
        var earliest = pairing.today().plusDays(offer.leadDays());
        var tooLate = need.until() != null && earliest.isAfter(need.until());
        var before =
                need.until() != null && offer.from() != null && offer.from().isAfter(need.until());
        var after =
                need.from() != null && offer.until() != null && offer.until().isBefore(need.from());
        return tooLate || before || after ? Answer.condition("other-dates") : Answer.pass();
    }

    static Answer fundingIsKnown(Pairing pairing) {
        var travels = pairing.need().kind() == HelpKind.OPERATING_VISIT
                || (pairing.offer() != null && pairing.offer().mode() == OfferMode.ON_SITE);
        return travels && pairing.need().funding().isEmpty() ? Answer.condition("funding") : Answer.pass();
    }
}
