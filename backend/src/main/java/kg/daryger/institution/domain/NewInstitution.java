package kg.daryger.institution.domain;

import kg.daryger.institution.InstitutionKind;
import kg.daryger.institution.InstitutionLevel;
import org.jspecify.annotations.Nullable;

/**
 * An institution that the list of real ones lacks, as an officer describes it.
 *
 * @param region region code, {@code kg-n}
 * @param place town or village
 */
public record NewInstitution(
        InstitutionKind kind,
        InstitutionLevel level,
        InThree name,
        String region,
        InThree place,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    /** The same in the three languages. */
    public record InThree(String ky, String ru, String en) {}
}
