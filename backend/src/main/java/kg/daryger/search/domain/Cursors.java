package kg.daryger.search.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import kg.daryger.search.engine.EngineQuery.SortKey;
import kg.daryger.shared.keys.MasterKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where an answer goes on: opaque to whoever carries it, and signed, so that nobody makes one that begins deeper than they
 * may read. It belongs to one search.
 */
@Component
class Cursors {

    private static final String CONTEXT = "search-cursor";
    private static final int SIGNATURE = 16;
    private static final int NUMBERS = 4 + 4 + 1 + 8;

    private final MasterKeys keys;

    Cursors(MasterKeys keys) {
        this.keys = keys;
    }

    /**
     * @param seen hits that were read so far
     * @param after null: counted from the first hit
     */
    record Place(int seen, @Nullable SortKey after) {

        static final Place FIRST = new Place(0, null);
    }

    /** @param search what the cursor belongs to */
    String write(Place place, Object search) {
        var key = place.after();
        var words = (key == null ? "" : key.id() + '\n' + key.text()).getBytes(StandardCharsets.UTF_8);
        var message = ByteBuffer.allocate(NUMBERS + words.length)
                .putInt(search.hashCode())
                .putInt(place.seen())
                .put((byte) (key == null ? 0 : 1))
                .putDouble(key == null ? 0 : key.value())
                .put(words)
                .array();
        var signed = ByteBuffer.allocate(message.length + SIGNATURE)
                .put(message)
                .put(keys.sign(message, CONTEXT), 0, SIGNATURE)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /** @throws WrongCursor when it is none, or of another search */
    Place read(String cursor, Object search) {
        var message = message(cursor);
        int of = message.getInt();
        int seen = message.getInt();
        boolean keyed = message.get() == 1;
        double value = message.getDouble();
        var words = StandardCharsets.UTF_8.decode(message).toString();
        if (of != search.hashCode()) {
            throw new WrongCursor();
        }
        int line = words.indexOf('\n');
        return new Place(seen, keyed ? new SortKey(value, words.substring(line + 1), words.substring(0, line)) : null);
    }

    private ByteBuffer message(String cursor) {
        try {
            var signed = Base64.getUrlDecoder().decode(cursor);
            if (signed.length < NUMBERS + SIGNATURE) {
                throw new WrongCursor();
            }
            var message = Arrays.copyOf(signed, signed.length - SIGNATURE);
            var signature = Arrays.copyOfRange(signed, message.length, signed.length);
            if (!Arrays.equals(Arrays.copyOf(keys.sign(message, CONTEXT), SIGNATURE), signature)) {
                throw new WrongCursor();
            }
            return ByteBuffer.wrap(message);
        } catch (IllegalArgumentException notBase64) {
            throw new WrongCursor();
        }
    }
}
