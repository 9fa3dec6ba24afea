package kg.daryger.doctor.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import kg.daryger.doctor.domain.InvitingDoctors.Guest;
import kg.daryger.identity.Accounts.Invitation;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import kg.daryger.shared.Role;
import org.jspecify.annotations.Nullable;

/** @param language of the mail */
record InvitationRequest(
        @NotBlank @Email @Size(max = 254) String email,
        @Valid NameRequest name,
        Language language,
        @Nullable ZoneId zone,
        @Nullable String country,
        @Nullable String specialty) {

    Guest toGuest() {
        var where = zone == null ? Actor.BISHKEK : zone;
        return new Guest(new Invitation(email, name.toName(), language, where, Role.DOCTOR), country, specialty);
    }
}
