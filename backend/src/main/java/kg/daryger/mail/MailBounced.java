package kg.daryger.mail;

import java.time.Instant;
import kg.daryger.shared.AccountId;

/** The mail server of an account's address refused it for good. */
public record MailBounced(AccountId account, Instant at) {}
