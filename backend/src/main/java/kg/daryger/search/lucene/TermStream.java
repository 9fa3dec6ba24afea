package kg.daryger.search.lucene;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Finished terms of one field, as they are: one field of a document instead of one a term. */
final class TermStream extends TokenStream {

    private static final FieldType TYPE = new FieldType();

    static {
        TYPE.setIndexOptions(IndexOptions.DOCS);
        TYPE.setOmitNorms(true);
        TYPE.setTokenized(true);
        TYPE.freeze();
    }

    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final List<BytesRef> terms;
    private Iterator<BytesRef> left;

    private TermStream(List<BytesRef> terms) {
        this.terms = terms;
        this.left = terms.iterator();
    }

    static Field field(String name, List<BytesRef> terms) {
        return new Field(name, new TermStream(terms), TYPE);
    }

    @Override
    public void reset() {
        left = terms.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!left.hasNext()) {
            return false;
        }
        clearAttributes();
        term.setBytesRef(left.next());
        return true;
    }
}
