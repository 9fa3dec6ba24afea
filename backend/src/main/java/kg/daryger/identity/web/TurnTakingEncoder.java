package kg.daryger.identity.web;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Only a few hashes at once: each needs 16 MB for a moment, and many tries at once must not fill the memory. */
class TurnTakingEncoder implements PasswordEncoder {

    private static final int AT_ONCE = 4;

    private final PasswordEncoder encoder;
    private final Semaphore room = new Semaphore(AT_ONCE);

    TurnTakingEncoder(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inTurn(() -> encoder.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return inTurn(() -> encoder.matches(password, hash));
    }

    private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
        room.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            room.release();
        }
    }
}
