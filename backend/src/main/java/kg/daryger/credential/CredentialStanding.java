package kg.daryger.credential;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What of a doctor is verified, as the matching gates ask it.
 *
 * @param identityBound the ministry knows that the account is this person
 * @param documentSeen at least one document seen
 * @param specialistChecked a specialist qualification checked
 * @param licenceSourceChecked last time a current full licence was checked at a register or primary source
 * @param licenceUncheckable a full licence whose register could not be checked
 * @param pending a check is still running
 */
public record CredentialStanding(
        boolean identityBound,
        boolean documentSeen,
        boolean specialistChecked,
        @Nullable LocalDate licenceSourceChecked,
        boolean licenceUncheckable,
        boolean pending) {

    public static final CredentialStanding NOTHING = new CredentialStanding(false, false, false, null, false, false);
}
