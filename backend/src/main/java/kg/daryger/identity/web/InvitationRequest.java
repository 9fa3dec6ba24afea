package kg.daryger.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kg.daryger.identity.Accounts.Invitation;
import kg.daryger.identity.PersonName;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import kg.daryger.shared.Role;
import org.jspecify.annotations.Nullable;

/** Invites an officer or an administrator. */
record InvitationRequest(
        @NotBlank @Size(max = 254) String email,
        @Nullable @Size(max = PersonName.LONGEST) String cyrillic,
        @Nullable @Size(max = PersonName.LONGEST) String latin,
        @NotNull Language language,
        @NotNull Role role) {

    Invitation toInvitation() {
        var name = new GivenName(cyrillic, latin).required();
        return new Invitation(
                email, new PersonName(name.cyrillic(), name.latin(), List.of()), language, Actor.BISHKEK, role);
    }

    @Override
    public String toString() {
        return "InvitationRequest";
    }
}
