package kg.daryger.search.lucene;

/** What an index has beside the documents' terms; terms' fields begin with another letter. */
final class IndexFields {

    /** Kind and id: the key by which a document is replaced. */
    static final String KEY = "_key";
    /** The id, for leaving out and, in columns that {@link IdOrder} names, for breaking ties. */
    static final String ID = "_id";

    static final String KIND = "_kind";
    static final String SORT_NAME = "_name";
    static final String FRESHNESS = "_fresh";
    static final String BOOST = "_boost";
    static final String PLACE = "_place";
    /** Names as written, each on a line. */
    static final String NAMES = "_names";

    static final String HIT = "_hit";
    /** All counted values as {@code field=value}, in one column, so that counting reads a document once. */
    static final String COUNTED = "_counted";

    private IndexFields() {}
}
