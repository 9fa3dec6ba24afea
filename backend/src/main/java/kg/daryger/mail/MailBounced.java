package kg.daryger.mail;

import java.time.Instant;
import kg.daryger.shared.AccountId;

/**
 * A mail to an account's address can't be delivered, now or ever.
 *
 * @param at when the mail was sent: an address that was proven since is another one
 */
public record MailBounced(AccountId account, Instant at) {}
