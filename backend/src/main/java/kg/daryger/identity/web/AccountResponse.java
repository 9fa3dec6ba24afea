package kg.daryger.identity.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kg.daryger.identity.PersonName;
import kg.daryger.identity.domain.OwnAccount.Shown;
import kg.daryger.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * One's own account.
 *
 * @param pendingEmail the address wanted instead, until the link that went there is followed
 * @param deliverable false when mail to the address came back
 * @param hasPassword false: signs in by links only
 */
record AccountResponse(
        String email,
        @Nullable String pendingEmail,
        boolean deliverable,
        PersonName name,
        Language language,
        String zone,
        boolean hasPassword,
        List<ProviderResponse> providers,
        @Nullable ParticipantResponse participant) {

    static AccountResponse of(Shown shown, boolean hasPassword) {
        var participant = shown.participant();
        return new AccountResponse(
                shown.email(),
                shown.pendingEmail(),
                shown.deliverable(),
                shown.name(),
                shown.language(),
                shown.zone().getId(),
                hasPassword,
                shown.providers().stream()
                        .map(one -> new ProviderResponse(one.provider(), one.since()))
                        .toList(),
                participant == null
                        ? null
                        : new ParticipantResponse(
                                participant.institution(), participant.institutionText(), participant.profession()));
    }

    record ProviderResponse(String id, Instant since) {}

    record ParticipantResponse(
            @Nullable UUID institutionId, @Nullable String institution, String profession) {}
}
