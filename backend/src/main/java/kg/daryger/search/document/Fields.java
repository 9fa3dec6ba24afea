package kg.daryger.search.document;

import java.util.List;
import java.util.Set;

/** The names of the documents' fields. A facet's field holds codes, so that filters and counts speak of the same values. */
public final class Fields {

    /** Of the documents as a whole: raise it when they change, then every engine begins a new index. */
    public static final String FORM = "5";

    /** The kind of the document, as a value that is counted. */
    public static final String THING = "thing";
    /** Script-neutral keys of all names. */
    public static final String NAME_KEY = "nameKey";
    /** How the parts of all names begin, for suggestions. */
    public static final String NAME_START = "nameStart";
    /** Stems of free text. */
    public static final String TEXT = "text";
    /** Neighbouring stems of free text, for phrases. */
    public static final String PAIR = "pair";
    /** Specialties that are only near: those of the doctor's skills. */
    public static final String NEAR = "near";
    /** The main specialty alone. */
    public static final String MAIN = "main";

    public static final String SPECIALTY = "specialty";
    public static final String SKILL = "skill";
    public static final String COUNTRY = "country";
    /** GeoNames ids. */
    public static final String CITY = "city";

    public static final String LANGUAGE = "spokenLanguage";
    /** Kinds of help. */
    public static final String KIND = "kind";
    /** {@code ONLINE}, {@code ON_SITE}. */
    public static final String MODE = "mode";
    /** Months in which there is time, {@code 2026-12}. */
    public static final String MONTH = "month";
    /** What was checked: {@code IDENTITY}, a credential's kind, kind and level. */
    public static final String VERIFIED = "verified";
    /** The zone of the place; overlaps with Bishkek's day are made of it when it is asked. */
    public static final String ZONE = "zone";
    /** The day of the last confirmation; older ones than a year have none. */
    public static final String CONFIRMED = "confirmed";
    /** Region of Kyrgyzstan. */
    public static final String REGION = "region";
    /** Code of an institution. */
    public static final String INSTITUTION = "institution";

    /** Facets of doctors in the order in which they are shown. */
    public static final List<String> FACETS =
            List.of(SPECIALTY, SKILL, COUNTRY, CITY, LANGUAGE, KIND, MODE, MONTH, VERIFIED, ZONE, CONFIRMED);

    /** All fields whose values can be counted. */
    public static final Set<String> COUNTED = Set.of(
            THING,
            SPECIALTY,
            SKILL,
            COUNTRY,
            CITY,
            LANGUAGE,
            KIND,
            MODE,
            MONTH,
            VERIFIED,
            ZONE,
            CONFIRMED,
            REGION,
            INSTITUTION);

    private Fields() {}
}
