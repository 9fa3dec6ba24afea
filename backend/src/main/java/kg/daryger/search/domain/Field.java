package kg.daryger.search.domain;

import org.apache.lucene.facet.FacetsConfig;

/** The names of index fields. A facet's field holds codes, so that filters and counts speak of the same values. */
final class Field {

    static final String ID = "id";
    /** Script-neutral keys of all names. */
    static final String NAME_KEY = "nameKey";
    /** Names as entered, stored for ranking candidates. */
    static final String NAME = "name";
    /** Stems of free text. */
    static final String TEXT = "text";
    /** Specialties that are only near: those of the doctor's skills. */
    static final String NEAR = "near";
    /** The main specialty alone. */
    static final String MAIN = "main";
    /** The id once more, for breaking ties. */
    static final String ID_ORDER = "idOrder";
    /** The name as entered first, for sorting. */
    static final String SORT_NAME = "sortName";
    /** Day of the last confirmation, for sorting. */
    static final String CONFIRMED = "confirmed";

    static final String SPECIALTY = "specialty";
    static final String SKILL = "skill";
    static final String COUNTRY = "country";
    static final String CITY = "city";
    static final String LANGUAGE = "spokenLanguage";
    static final String KIND = "kind";

    /** Facets in the order in which they are shown. */
    static final String[] FACETS = {SPECIALTY, SKILL, COUNTRY, CITY, LANGUAGE, KIND};

    private Field() {}

    static FacetsConfig facets() {
        var config = new FacetsConfig();
        for (var facet : FACETS) {
            config.setMultiValued(facet, true);
        }
        return config;
    }
}
