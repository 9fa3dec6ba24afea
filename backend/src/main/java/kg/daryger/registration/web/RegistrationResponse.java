package kg.daryger.registration.web;

import kg.daryger.agenda.Profession;
import kg.daryger.institution.InstitutionId;
import kg.daryger.registration.RegistrationId;
import kg.daryger.registration.domain.KeepingRoll;
import kg.daryger.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A person on the roll.
 *
 * @param seat false: waits
 * @param claimable entered by name by the reader's institution, which may hand the person a code
 */
record RegistrationResponse(
        RegistrationId id,
        @Nullable String name,
        @Nullable Profession profession,
        @Nullable InstitutionId institution,
        boolean seat,
        boolean attended,
        boolean claimable) {

    static RegistrationResponse of(KeepingRoll.Row row, Language reader) {
        var name = row.name();
        return new RegistrationResponse(
                row.id(),
                name == null ? null : name.shownIn(reader),
                row.profession(),
                row.institution(),
                row.seat(),
                row.attended(),
                row.claimable());
    }
}
