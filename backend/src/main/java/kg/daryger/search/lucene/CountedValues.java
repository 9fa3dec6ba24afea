package kg.daryger.search.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** What the numbers of counted values stand for, a segment, read once as long as the segment is open. */
final class CountedValues {

    private final Map<IndexReader.CacheKey, CountedValue[]> bySegment = new ConcurrentHashMap<>();

    CountedValue[] of(LeafReader segment) throws IOException {
        var cache = segment.getCoreCacheHelper();
        if (cache == null) {
            return read(segment);
        }
        var known = bySegment.get(cache.getKey());
        if (known == null) {
            known = read(segment);
            if (bySegment.put(cache.getKey(), known) == null) {
                cache.addClosedListener(bySegment::remove);
            }
        }
        return known;
    }

    private static CountedValue[] read(LeafReader segment) throws IOException {
        var values = DocValues.getSortedSet(segment, IndexFields.COUNTED);
        var read = new CountedValue[(int) values.getValueCount()];
        for (int i = 0; i < read.length; i++) {
            read[i] = CountedValue.of(values.lookupOrd(i).utf8ToString());
        }
        return read;
    }
}
