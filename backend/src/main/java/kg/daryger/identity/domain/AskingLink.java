package kg.daryger.identity.domain;

import kg.daryger.shared.InvalidField;
import kg.daryger.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A visitor asks for a mail: to sign in, to choose a new password, to sign up. The wish is noted and answered at once; what
 * becomes of it is decided afterwards ({@link SendingRequestedLink}), so that neither the answer nor its time tells who has
 * an account.
 */
@Component
public class AskingLink {

    private final RequestedLinks requested;
    private final SignInLimits limits;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    AskingLink(
            RequestedLinks requested,
            SignInLimits limits,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.requested = requested;
        this.limits = limits;
        this.events = events;
        this.transaction = transaction;
    }

    public void toSignIn(String email, Language language, String client) {
        limits.mail(email, client);
        note(LinkPurpose.SIGN_IN, email, language, null);
    }

    public void toResetPassword(String email, Language language, String client) {
        limits.mail(email, client);
        note(LinkPurpose.RESET, email, language, null);
    }

    public void toSignUp(SignUp signUp, String client) {
        limits.signUp(signUp.email(), client);
        note(LinkPurpose.SIGN_UP, signUp.email(), signUp.language(), signUp);
    }

    private void note(LinkPurpose purpose, String text, Language language, @Nullable SignUp signUp) {
        var email = EmailAddress.of(text).orElseThrow(() -> new InvalidField("email", "shared.field.Email"));
        transaction.executeWithoutResult(
                status -> events.publishEvent(new LinkRequested(requested.note(purpose, email, language, signUp))));
    }
}
