package kg.daryger.search.lucene;

import kg.daryger.search.engine.EngineQuery.Order;
import kg.daryger.search.engine.EngineQuery.SortKey;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** An order as Lucene sorts; ties by id, so that pages are stable. */
final class Ordering {

    private final Order order;

    Ordering(Order order) {
        this.order = order;
    }

    Sort sort() {
        var first =
                switch (order) {
                    case Order.Relevance r -> ScoreWithBoost.INSTANCE.getSortField(true);
                    case Order.Name n -> new SortField(IndexFields.SORT_NAME, SortField.Type.STRING);
                    case Order.Freshness f -> new SortField(IndexFields.FRESHNESS, SortField.Type.LONG, true);
                    case Order.Distance d ->
                        LatLonDocValuesField.newDistanceSort(
                                IndexFields.PLACE, d.from().latitude(), d.from().longitude());
                };
        return new Sort(first, new SortField(IndexFields.ID, new IdOrder()));
    }

    /** Where a page goes on. */
    @Nullable
    FieldDoc after(@Nullable SortKey key) {
        if (key == null) {
            return null;
        }
        Object first =
                switch (order) {
                    case Order.Name n -> new BytesRef(key.text());
                    case Order.Freshness f -> (long) key.value();
                    case Order.Relevance r -> key.value();
                    case Order.Distance d -> key.value();
                };
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {first, key.id()});
    }

    static SortKey key(FieldDoc found) {
        var id = (String) found.fields[1];
        return found.fields[0] instanceof BytesRef name
                ? new SortKey(0, name.utf8ToString(), id)
                : new SortKey(((Number) found.fields[0]).doubleValue(), "", id);
    }
}
