package kg.daryger.matching.domain;

import java.util.List;
import java.util.Map;
import kg.daryger.offer.OfferMode;
import kg.daryger.shared.HelpKind;

/** The gates, in the order in which they are asked and named. */
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
        if (pairing.standing().identityBound()) {
            return Answer.pass();
        }
        return pairing.need().kind().handsOn() ? Answer.fail("identity-open") : Answer.condition("identity-open");
    }

    /**
     * Talk, mentoring, project: one document seen. Master-class, tele-consultation, internship: a specialist qualification
     * checked. Hands-on care: a current full licence checked at the source within twelve months.
     */
    static Answer credentialFitsTheKind(Pairing pairing) {
        return switch (pairing.need().kind()) {
            case LECTURE, CONFERENCE_TALK, MENTORING, PROJECT -> documentSeen(pairing);
            case MASTER_CLASS, TELE_CONSULTATION, INTERNSHIP_HOST -> specialistChecked(pairing);
            case OPERATING_VISIT -> currentLicence(pairing);
        };
    }

    private static Answer documentSeen(Pairing pairing) {
        if (pairing.standing().documentSeen()) {
            return Answer.pass();
        }
        return pairing.standing().pending() ? Answer.condition("check-running") : Answer.fail("no-document");
    }

    private static Answer specialistChecked(Pairing pairing) {
        var standing = pairing.standing();
        if (standing.specialistChecked()) {
            return Answer.pass();
        }
        if (standing.licenceUncheckable()) {
            return Answer.condition("not-checkable");
        }
        return standing.pending() ? Answer.condition("check-running") : Answer.fail("no-specialist");
    }

    private static Answer currentLicence(Pairing pairing) {
        var checked = pairing.standing().licenceSourceChecked();
        if (checked != null && !checked.isBefore(pairing.today().minusMonths(LICENCE_MONTHS))) {
            return Answer.pass();
        }
        return pairing.standing().pending() ? Answer.condition("check-running") : Answer.fail("no-licence");
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
