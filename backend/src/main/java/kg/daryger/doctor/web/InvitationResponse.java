package kg.daryger.doctor.web;

import java.time.Instant;
import java.util.UUID;
import kg.daryger.doctor.domain.InvitingDoctors.Open;
import kg.daryger.identity.PersonName;
import org.jspecify.annotations.Nullable;

/** A person whom the ministry invited and who has not registered yet. */
record InvitationResponse(
        UUID id,
        @Nullable PersonName name,
        @Nullable String country,
        @Nullable String specialty,
        Instant invitedAt,
        Instant expiresAt) {

    static InvitationResponse of(Open open) {
        return new InvitationResponse(
                open.id(), open.name(), open.country(), open.specialty(), open.invitedAt(), open.expiresAt());
    }
}
