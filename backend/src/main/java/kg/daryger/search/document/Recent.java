package kg.daryger.search.document;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was worked out lately. The audiences' documents of one batch are built one after the other, mostly of the same names
 * and texts, whose analysis is nearly all that a document costs.
 */
final class Recent<K, V> {

    private final Map<K, V> known = new ConcurrentHashMap<>();
    private final Function<K, V> work;
    private final int most;

    /** @param most so many are kept, enough for a batch; then it begins anew */
    Recent(int most, Function<K, V> work) {
        this.most = most;
        this.work = work;
    }

    V of(K key) {
        if (known.size() >= most) {
            known.clear();
        }
        return known.computeIfAbsent(key, work);
    }
}
