package kg.daryger.mail.domain;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kg.daryger.mail.SignedLink;
import kg.daryger.mail.SignedLinkRefused;
import kg.daryger.mail.SignedLinks;
import kg.daryger.shared.AccountId;
import org.springframework.stereotype.Component;

/** Key id, end, subject, account and purpose, then their HMAC-SHA-256, in URL-safe Base64. */
@Component
class HmacSignedLinks implements SignedLinks {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE = 32;
    private static final int FIXED = Integer.BYTES + 5 * Long.BYTES;

    private final SigningKeys keys;
    private final Clock clock;

    HmacSignedLinks(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public String create(String purpose, UUID subject, AccountId account, Instant until) {
        var key = keys.current();
        var name = purpose.getBytes(StandardCharsets.US_ASCII);
        var payload = ByteBuffer.allocate(FIXED + name.length)
                .putInt(key.id())
                .putLong(until.getEpochSecond())
                .putLong(subject.getMostSignificantBits())
                .putLong(subject.getLeastSignificantBits())
                .putLong(account.value().getMostSignificantBits())
                .putLong(account.value().getLeastSignificantBits())
                .put(name)
                .array();
        var token = ByteBuffer.allocate(payload.length + SIGNATURE)
                .put(payload)
                .put(sign(key.secret(), payload))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    @Override
    public SignedLink verify(String token, String purpose) {
        var link = read(token);
        if (!link.purpose().equals(purpose) || !clock.instant().isBefore(link.until())) {
            throw new SignedLinkRefused();
        }
        return link;
    }

    private SignedLink read(String token) {
        try {
            var bytes = Base64.getUrlDecoder().decode(token);
            var payload = Arrays.copyOf(bytes, Math.max(0, bytes.length - SIGNATURE));
            var signature = Arrays.copyOfRange(bytes, payload.length, bytes.length);
            var in = ByteBuffer.wrap(payload);
            var key = keys.find(in.getInt()).orElseThrow(SignedLinkRefused::new);
            if (!MessageDigest.isEqual(signature, sign(key.secret(), payload))) {
                throw new SignedLinkRefused();
            }
            var until = Instant.ofEpochSecond(in.getLong());
            var subject = new UUID(in.getLong(), in.getLong());
            var account = new AccountId(new UUID(in.getLong(), in.getLong()));
            var name = new byte[in.remaining()];
            in.get(name);
            return new SignedLink(new String(name, StandardCharsets.US_ASCII), subject, account, until);
        } catch (IllegalArgumentException | BufferUnderflowException damaged) {
            throw new SignedLinkRefused();
        }
    }

    private static byte[] sign(byte[] secret, byte[] payload) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(payload);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
