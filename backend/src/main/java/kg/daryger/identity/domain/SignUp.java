package kg.daryger.identity.domain;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kg.daryger.identity.PersonName;
import kg.daryger.shared.Language;
import kg.daryger.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * What somebody entered who wants an account; nothing exists before the link in the mail is used.
 *
 * @param role DOCTOR or PARTICIPANT
 * @param participant set for a participant
 */
public record SignUp(
        String email,
        @Nullable String cyrillic,
        @Nullable String latin,
        Role role,
        Language language,
        String zone,
        @Nullable Participant participant) {

    PersonName name() {
        return new PersonName(cyrillic, latin, List.of());
    }

    ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    /** @param institution one of the register's, when the text was chosen from it */
    public record Participant(
            @Nullable UUID institution, @Nullable String institutionText, String profession) {}

    /** Never the values: they must not reach a log by accident. */
    @Override
    public String toString() {
        return "(a sign-up as " + role + ")";
    }
}
