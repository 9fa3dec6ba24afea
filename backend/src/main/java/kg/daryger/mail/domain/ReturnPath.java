package kg.daryger.mail.domain;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import kg.daryger.mail.Mail;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.keys.MasterKeys;
import org.springframework.stereotype.Component;

/**
 * The address that a mail comes back to (the envelope's sender): one of its own for each account and second, signed, so that
 * the report of a strange server says whose mail it was, and a forged one marks nobody's address.
 */
@Component
class ReturnPath {

    private static final String CONTEXT = "mail/return-path";
    private static final int RADIX = 36;
    private static final int SIGNATURE_BYTES = 8;

    /** Account, second and signature with what stands between them. */
    static final int LONGEST_TAG = 25 + 1 + 8 + 1 + 2 * SIGNATURE_BYTES;

    private static final Pattern TAG = Pattern.compile("([0-9a-z]{1,25})-([0-9a-z]{1,8})-([0-9a-f]{16})");

    private final MailSettings settings;
    private final MasterKeys keys;
    private final Clock clock;

    ReturnPath(MailSettings settings, MasterKeys keys, Clock clock) {
        this.settings = settings;
        this.keys = keys;
        this.clock = clock;
    }

    /** Empty when nobody reads what comes back, or the mail is no account's. */
    Optional<String> of(Mail mail) {
        var bounces = settings.bounces();
        var account = mail.to().account();
        if (bounces == null || account == null) {
            return Optional.empty();
        }
        // Rounded up: an address that was proven in this second was proven before the mail went.
        var second = Long.toString(clock.instant().getEpochSecond() + 1, RADIX);
        var tag = number(account.value()).toString(RADIX) + "-" + second;
        var at = bounces.address().lastIndexOf('@');
        return Optional.of(bounces.address().substring(0, at) + "+" + tag + "-" + signature(tag)
                + bounces.address().substring(at));
    }

    /** @param address where something came back to; empty when it is none of ours */
    Optional<Sent> read(String address) {
        var plus = address.indexOf('+');
        var at = address.lastIndexOf('@');
        if (plus < 0 || at < plus) {
            return Optional.empty();
        }
        var tag = TAG.matcher(address.substring(plus + 1, at).toLowerCase(Locale.ROOT));
        if (!tag.matches() || !signed(tag.group(1) + "-" + tag.group(2), tag.group(3))) {
            return Optional.empty();
        }
        return Optional.of(new Sent(
                new AccountId(id(new BigInteger(tag.group(1), RADIX))),
                Instant.ofEpochSecond(Long.parseLong(tag.group(2), RADIX))));
    }

    private String signature(String tag) {
        return HexFormat.of()
                .formatHex(Arrays.copyOf(keys.sign(tag.getBytes(StandardCharsets.UTF_8), CONTEXT), SIGNATURE_BYTES));
    }

    private boolean signed(String tag, String signature) {
        return keys.signedShort(
                tag.getBytes(StandardCharsets.UTF_8), CONTEXT, HexFormat.of().parseHex(signature));
    }

    private static BigInteger number(UUID id) {
        return new BigInteger(
                1,
                ByteBuffer.allocate(16)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array());
    }

    private static UUID id(BigInteger number) {
        return new UUID(number.shiftRight(64).longValue(), number.longValue());
    }

    /** @param at when the mail was sent, to the second */
    record Sent(AccountId account, Instant at) {}
}
