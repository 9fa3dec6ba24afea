package kg.daryger.search.lucene;

/** A value that is counted, and its field. */
record CountedValue(String field, String value) {

    static String key(String field, String value) {
        return field + '=' + value;
    }

    static CountedValue of(String key) {
        int end = key.indexOf('=');
        return new CountedValue(key.substring(0, end), key.substring(end + 1));
    }
}
