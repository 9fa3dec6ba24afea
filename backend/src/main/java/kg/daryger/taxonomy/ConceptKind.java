package kg.daryger.taxonomy;

/** A code list. */
public enum ConceptKind {
    SPECIALTY,
    SKILL,
    REGION,
    COUNTRY,
    CITY,
    LANGUAGE,
    /** Kinds of help: lecture, master-class, operating visit, internship host, mentoring … */
    HELP,
    INSTITUTION
}
