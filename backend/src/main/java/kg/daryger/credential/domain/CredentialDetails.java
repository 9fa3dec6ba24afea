package kg.daryger.credential.domain;

import java.time.LocalDate;
import kg.daryger.credential.CredentialKind;
import org.jspecify.annotations.Nullable;

/**
 * What a doctor says of a credential.
 *
 * @param identifierSystem register that the number is from: {@code GMC}, {@code NPI}, {@code LANR} …
 * @param country ISO 3166-1 alpha-2, country of licence
 * @param body who issued it
 * @param specialty code, for a specialist certificate
 * @param nameOnDocument as printed there, when it differs from the profile
 */
public record CredentialDetails(
        CredentialKind kind,
        @Nullable String identifierSystem,
        @Nullable String identifierValue,
        String country,
        String body,
        @Nullable String specialty,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable String nameOnDocument) {}
