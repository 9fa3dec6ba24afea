package kg.daryger.search.lucene;

import kg.daryger.search.engine.DocumentKind;
import kg.daryger.search.engine.SearchDocument;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** A document as Lucene keeps it: terms for finding, columns for ordering, counting and answering. */
final class LuceneDocument {

    private LuceneDocument() {}

    static Term key(DocumentKind kind, String id) {
        return new Term(IndexFields.KEY, kind.code() + '/' + id);
    }

    static Document of(SearchDocument source, EncodedTerms terms) {
        var document = new Document();
        document.add(term(IndexFields.KEY, key(source.kind(), source.id()).text()));
        document.add(term(IndexFields.ID, source.id()));
        document.add(term(IndexFields.KIND, source.kind().code()));
        terms.terms().forEach((field, values) -> document.add(TermStream.field(field, values)));
        terms.counted().forEach(value -> document.add(new SortedSetDocValuesField(IndexFields.COUNTED, value)));
        IdOrder.add(source.id(), document);
        document.add(new SortedDocValuesField(IndexFields.SORT_NAME, new BytesRef(source.sortName())));
        document.add(new NumericDocValuesField(IndexFields.FRESHNESS, source.freshness()));
        document.add(new NumericDocValuesField(IndexFields.BOOST, source.boost()));
        document.add(new BinaryDocValuesField(IndexFields.NAMES, new BytesRef(String.join("\n", source.names()))));
        document.add(new BinaryDocValuesField(IndexFields.HIT, new BytesRef(source.hit())));
        document.add(new BinaryDocValuesField(
                IndexFields.KIND, new BytesRef(source.kind().code())));
        var place = source.place();
        if (place != null) {
            document.add(new LatLonDocValuesField(IndexFields.PLACE, place.latitude(), place.longitude()));
        }
        return document;
    }

    private static StringField term(String field, String value) {
        return new StringField(field, value, Field.Store.NO);
    }
}
