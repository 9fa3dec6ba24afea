package kg.daryger.search.lucene;

import java.io.IOException;
import java.util.UUID;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.SimpleFieldComparator;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Breaks ties by id, as its text is ordered. UUIDs stand in two columns of numbers, so that nothing is looked up in a
 * compressed dictionary and no text is read: where thousands score alike, every one of them is compared. Other ids stand in
 * a column of their own.
 */
final class IdOrder extends FieldComparatorSource {

    private static final String HIGH = IndexFields.ID + "_high";
    private static final String LOW = IndexFields.ID + "_low";
    private static final String TEXT = IndexFields.ID + "_text";
    private static final int UUID_LENGTH = 36;

    static void add(String id, Document document) {
        var key = Key.of(id);
        if (key.text() == null) {
            document.add(new NumericDocValuesField(HIGH, key.high()));
            document.add(new NumericDocValuesField(LOW, key.low()));
        } else {
            document.add(new BinaryDocValuesField(TEXT, new BytesRef(id)));
        }
    }

    @Override
    public FieldComparator<String> newComparator(String field, int hits, Pruning pruning, boolean reversed) {
        return new ById(hits);
    }

    /** @param text null: a UUID */
    private record Key(long high, long low, @Nullable String text) {

        static Key of(String id) {
            if (id.length() == UUID_LENGTH && id.charAt(8) == '-') {
                try {
                    var uuid = UUID.fromString(id);
                    if (uuid.toString().equals(id)) {
                        return new Key(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits(), null);
                    }
                } catch (IllegalArgumentException another) {
                    return new Key(0, 0, id);
                }
            }
            return new Key(0, 0, id);
        }

        String id() {
            return text == null ? new UUID(high, low).toString() : text;
        }

        /** The digits of a UUID are ordered as its bits without sign are. */
        int compareTo(Key other) {
            if (text != null || other.text != null) {
                return id().compareTo(other.id());
            }
            int first = Long.compareUnsigned(high, other.high);
            return first != 0 ? first : Long.compareUnsigned(low, other.low);
        }
    }

    private static final class ById extends SimpleFieldComparator<String> {

        private static final Key NONE = new Key(0, 0, "");

        private final Key[] keys;
        private Key bottom = NONE;
        private Key top = NONE;
        private NumericDocValues high = DocValues.emptyNumeric();
        private NumericDocValues low = DocValues.emptyNumeric();
        private BinaryDocValues text = DocValues.emptyBinary();

        ById(int hits) {
            keys = new Key[hits];
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            high = DocValues.getNumeric(leaf.reader(), HIGH);
            low = DocValues.getNumeric(leaf.reader(), LOW);
            text = DocValues.getBinary(leaf.reader(), TEXT);
        }

        private Key key(int doc) throws IOException {
            if (high.advanceExact(doc) && low.advanceExact(doc)) {
                return new Key(high.longValue(), low.longValue(), null);
            }
            return new Key(0, 0, text.advanceExact(doc) ? text.binaryValue().utf8ToString() : "");
        }

        private int compareTo(Key other, int doc) throws IOException {
            if (other.text() == null && high.advanceExact(doc)) {
                int first = Long.compareUnsigned(other.high(), high.longValue());
                if (first != 0) {
                    return first;
                }
            }
            return other.compareTo(key(doc));
        }

        @Override
        public int compare(int one, int other) {
            return keys[one].compareTo(keys[other]);
        }

        @Override
        public void setBottom(int slot) {
            bottom = keys[slot];
        }

        @Override
        public int compareBottom(int doc) throws IOException {
            return compareTo(bottom, doc);
        }

        @Override
        public void setTopValue(String id) {
            top = Key.of(id);
        }

        @Override
        public int compareTop(int doc) throws IOException {
            return compareTo(top, doc);
        }

        @Override
        public void copy(int slot, int doc) throws IOException {
            keys[slot] = key(doc);
        }

        @Override
        public String value(int slot) {
            return keys[slot].id();
        }
    }
}
