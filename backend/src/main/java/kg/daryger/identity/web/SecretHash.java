package kg.daryger.identity.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import kg.daryger.identity.domain.ApiClients;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Compares the secrets of API clients: 256 random bits need no slow hash. */
class SecretHash implements PasswordEncoder {

    @Override
    public @Nullable String encode(@Nullable CharSequence secret) {
        return secret == null ? null : ApiClients.hash(secret.toString());
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String hash) {
        return secret != null
                && hash != null
                && MessageDigest.isEqual(
                        ApiClients.hash(secret.toString()).getBytes(StandardCharsets.UTF_8),
                        hash.getBytes(StandardCharsets.UTF_8));
    }
}
