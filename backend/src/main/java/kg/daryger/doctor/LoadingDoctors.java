package kg.daryger.doctor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.daryger.identity.ConsentPurpose;
import kg.daryger.shared.PersonId;

/**
 * Published doctors by the thousand, in the caller's transaction; there is no such bean in production. What registering and
 * publishing ask is asked here too.
 */
public interface LoadingDoctors {

    /** What somebody allows who shows everything but the contact to everybody. */
    Set<ConsentPurpose> CONSENTS = Set.of(
            ConsentPurpose.MINISTRY_SEES,
            ConsentPurpose.INSTITUTIONS_SEE,
            ConsentPurpose.PUBLIC_PAGE,
            ConsentPurpose.INVITATIONS);

    /** Those of the source's ids that doctors have already. */
    Set<String> known(String source, Collection<String> externalIds);

    /** @throws kg.daryger.shared.Problem naming the field, when registration or publication would refuse it */
    void check(NewDoctor doctor);

    /**
     * Registers and publishes. The caller has them verified in the same transaction: {@link #verified} writes their rows of
     * the change feed, one a doctor.
     *
     * @param persons of the doctors, in the same order
     * @return the doctors' ids, in the same order
     */
    List<DoctorId> load(String source, List<NewDoctor> doctors, List<PersonId> persons);

    /** Written by credential: identity bound and one credential checked, of doctors that had neither. */
    void verified(Map<DoctorId, CheckedCredential> checked);
}
