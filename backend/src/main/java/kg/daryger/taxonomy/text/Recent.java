package kg.daryger.taxonomy.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was worked out lately. Words and names come again and again, while thousands of documents are built as well as while
 * people search, and analysing them is most of what either costs.
 */
public final class Recent<K, V> {

    private final Function<K, V> work;
    private final int most;
    private volatile Map<K, V> now = new ConcurrentHashMap<>();
    private volatile Map<K, V> before = Map.of();

    /**
     * @param most so many are surely kept, and at most twice as many: the older half is dropped as a whole
     * @param work gives the same whenever it is asked
     */
    public Recent(int most, Function<K, V> work) {
        this.most = most;
        this.work = work;
    }

    public V of(K key) {
        var known = now.get(key);
        return known == null ? kept(key) : known;
    }

    private V kept(K key) {
        var known = before.get(key);
        var value = known == null ? work.apply(key) : known;
        if (now.size() >= most) {
            before = now;
            now = new ConcurrentHashMap<>();
        }
        now.put(key, value);
        return value;
    }
}
