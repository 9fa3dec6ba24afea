package kg.daryger.mail;

import java.time.Instant;
import java.util.UUID;
import kg.daryger.shared.AccountId;

/**
 * What a link in a mail allows: one thing, for one account, for a time. Opening it changes nothing; its page acts on its
 * button, since mail scanners follow links.
 *
 * @param purpose module and verb, as in {@code matching.answer}
 * @param subject the thing it is about
 * @param account on whose behalf it acts
 */
public record SignedLink(String purpose, UUID subject, AccountId account, Instant until) {}
