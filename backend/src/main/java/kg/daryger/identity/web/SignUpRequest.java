package kg.daryger.identity.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.UUID;
import kg.daryger.identity.PersonName;
import kg.daryger.identity.domain.SignUp;
import kg.daryger.shared.InvalidField;
import kg.daryger.shared.Language;
import kg.daryger.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * @param cyrillic family name first, as in the documents; this or latin has to be there
 * @param latin as in the passport
 * @param zone IANA, as the browser tells it
 * @param participant for health workers, residents and students in Kyrgyzstan; without it the account is a doctor's
 */
record SignUpRequest(
        @NotBlank @Size(max = 254) String email,
        @Nullable @Size(max = PersonName.LONGEST) String cyrillic,
        @Nullable @Size(max = PersonName.LONGEST) String latin,
        @NotNull Language language,
        @NotBlank @Size(max = 60) String zone,
        @Nullable @Valid ParticipantRequest participant) {

    SignUp toSignUp() {
        var given = new GivenName(cyrillic, latin).required();
        return new SignUp(
                email.strip(),
                given.cyrillic(),
                given.latin(),
                participant == null ? Role.DOCTOR : Role.PARTICIPANT,
                language,
                zone(zone).getId(),
                participant == null
                        ? null
                        : new SignUp.Participant(
                                participant.institutionId(), participant.institution(), participant.profession()));
    }

    static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException unknown) {
            throw new InvalidField("zone", "identity.field.zone.unknown");
        }
    }

    @Override
    public String toString() {
        return "SignUpRequest";
    }

    /**
     * @param institutionId one of the register, when it was chosen from the list
     * @param institution its name as typed, when it was not
     */
    record ParticipantRequest(
            @Nullable UUID institutionId,
            @Nullable @Size(max = 200) String institution,
            @NotBlank @Size(max = 100) String profession) {}
}
