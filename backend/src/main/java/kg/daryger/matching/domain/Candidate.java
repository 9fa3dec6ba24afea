package kg.daryger.matching.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kg.daryger.credential.CredentialStanding;
import kg.daryger.doctor.DoctorFacts;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.DoctorView.Skill;
import kg.daryger.need.NeedTerms;
import kg.daryger.offer.OfferView;
import kg.daryger.shared.HelpKind;

/**
 * A doctor's row of the candidate table: what a need has to meet so that the gates of field, identity and credentials may
 * let the doctor pass. Rather one row too many than one too few: the gates themselves decide afterwards.
 *
 * @param codes specialties, skills and the specialties of open offers
 * @param kinds that identity and credentials allow
 */
record Candidate(DoctorId doctor, Set<String> codes, List<HelpKind> kinds) {

    /** Of what is kept of a doctor; a higher one has the table built anew. */
    static final int VERSION = 1;

    static Candidate of(
            DoctorFacts doctor, Collection<OfferView> offers, CredentialStanding standing, LocalDate today) {
        var codes = new LinkedHashSet<>(doctor.specialties());
        doctor.skills().stream().map(Skill::code).forEach(codes::add);
        offers.stream().map(OfferView::specialty).forEach(codes::add);
        return new Candidate(
                doctor.id(),
                codes,
                Arrays.stream(HelpKind.values())
                        .filter(kind -> Gates.papersAllow(kind, standing, today))
                        .toList());
    }

    /** Who can't has no row. */
    static boolean canBeAsked(DoctorFacts doctor) {
        return doctor.invitations();
    }

    /** The codes of which a doctor must have one. */
    static Set<String> codes(NeedTerms need) {
        var codes = new LinkedHashSet<>(need.skills());
        codes.add(need.specialty());
        return codes;
    }
}
