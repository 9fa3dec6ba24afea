package kg.daryger.search.engine;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A hit's ready-made JSON, made text only when it is shown: of two hundred candidates twenty are. */
public final class ReadyHit {

    private final Supplier<String> read;
    private @Nullable String text;

    /** @param read gives the same whenever it is asked */
    public ReadyHit(Supplier<String> read) {
        this.read = read;
    }

    String text() {
        var known = text;
        if (known == null) {
            known = read.get();
            text = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReadyHit hit && hit.text().equals(text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
