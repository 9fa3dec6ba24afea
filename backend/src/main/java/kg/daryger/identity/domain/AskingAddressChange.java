package kg.daryger.identity.domain;

import kg.daryger.shared.Actor;
import kg.daryger.shared.InvalidField;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An owner wants another address. The wish is noted and answered at once, whether or not somebody has the address; a link
 * goes there, and the present one is told ({@link SendingAddressLink}).
 */
@Component
public class AskingAddressChange {

    private final StoredAccounts accounts;
    private final SettingPassword passwords;
    private final AddressChanges changes;
    private final SignInLimits limits;
    private final ApplicationEventPublisher events;

    AskingAddressChange(
            StoredAccounts accounts,
            SettingPassword passwords,
            AddressChanges changes,
            SignInLimits limits,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.changes = changes;
        this.limits = limits;
        this.events = events;
    }

    /**
     * @param current the password; not looked at when there is none
     * @param client where the request comes from
     */
    @Transactional
    public void ask(Actor actor, String text, @Nullable String current, String client) {
        var id = actor.requireAccount();
        limits.addressChange(id);
        passwords.requireCurrent(id, current);
        var wanted = EmailAddress.of(text).orElseThrow(() -> new InvalidField("email", "shared.field.Email"));
        if (accounts.get(id).contact().email().equals(wanted.value())) {
            throw new InvalidField("email", "identity.field.email.same");
        }
        limits.mail(wanted.value(), client);
        events.publishEvent(new AddressChangeAsked(changes.note(id, wanted)));
    }

    /** The owner thinks again; the link that went out is worthless. */
    @Transactional
    public void withdraw(Actor actor) {
        changes.drop(actor.requireAccount());
    }
}
