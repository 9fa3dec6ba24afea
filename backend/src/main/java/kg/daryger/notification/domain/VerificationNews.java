package kg.daryger.notification.domain;

import java.util.List;
import kg.daryger.credential.CredentialDecided;
import kg.daryger.credential.CredentialExpiring;
import kg.daryger.credential.CredentialSubmitted;
import kg.daryger.credential.Credentials;
import kg.daryger.credential.IdentityBound;
import kg.daryger.shared.Role;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells doctors what was checked, and verifiers what waits. */
@Component
class VerificationNews {

    private final Credentials credentials;
    private final Recipients recipients;
    private final Telling telling;

    VerificationNews(Credentials credentials, Recipients recipients, Telling telling) {
        this.credentials = credentials;
        this.recipients = recipients;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(CredentialSubmitted submitted) {
        credentials.find(submitted.credential()).ifPresent(filed -> {
            var notice = Notice.of(Matter.CREDENTIAL_SUBMITTED, submitted.credential(), submitted.at())
                    .with("doctor", filed.doctor())
                    .with("credentialKind", filed.kind());
            telling.tell(notice.to(Side.MINISTRY), recipients.holding(Role.VERIFIER));
        });
    }

    @ApplicationModuleListener
    void on(CredentialDecided decided) {
        credentials.find(decided.credential()).ifPresent(filed -> {
            var notice = Notice.of(Matter.CREDENTIAL_DECIDED, decided.credential(), decided.at())
                    .with("credentialKind", filed.kind())
                    .with("state", filed.state());
            telling.tell(notice.to(Side.DOCTOR), recipients.doctors(List.of(filed.doctor())));
        });
    }

    @ApplicationModuleListener
    void on(CredentialExpiring expiring) {
        credentials
                .find(expiring.credential())
                .filter(filed -> filed.validUntil() != null)
                .ifPresent(filed -> {
                    var notice = Notice.of(Matter.CREDENTIAL_EXPIRING, expiring.credential(), expiring.at())
                            .with("credentialKind", filed.kind())
                            .with("until", String.valueOf(filed.validUntil()));
                    telling.tell(notice.to(Side.DOCTOR), recipients.doctors(List.of(filed.doctor())));
                });
    }

    @ApplicationModuleListener
    void on(IdentityBound bound) {
        var notice = Notice.of(Matter.IDENTITY_BOUND, bound.doctor(), bound.at());
        telling.tell(notice.to(Side.DOCTOR), recipients.doctors(List.of(bound.doctor())));
    }
}
