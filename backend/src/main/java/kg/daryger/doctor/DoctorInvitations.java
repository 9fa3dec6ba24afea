package kg.daryger.doctor;

import java.time.Instant;
import java.util.List;
import kg.daryger.identity.PersonName;
import org.jspecify.annotations.Nullable;

/** Whom the ministry invited: for its own list only. */
public interface DoctorInvitations {

    /** Those who have not registered yet, the latest invited first. */
    List<Invited> open();

    /**
     * @param country ISO 3166-1 alpha-2, as the officer knows it
     * @param specialty as the officer knows it
     * @param expiresAt when the note is deleted, if it is not claimed
     */
    record Invited(
            @Nullable PersonName name,
            @Nullable String country,
            @Nullable String specialty,
            Instant invitedAt,
            Instant expiresAt) {}
}
