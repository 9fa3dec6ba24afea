package kg.daryger.taxonomy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kg.daryger.shared.Language;

/** Reads the code lists. */
public interface Taxonomy {

    /** The entry; also one that may no longer be chosen, since old data still names it. */
    Optional<Concept> find(ConceptKind kind, String code);

    /** All concepts of a kind that may still be chosen, in the list's order. */
    Collection<Concept> all(ConceptKind kind);

    /** The label in the language, else in English; the code itself for an unknown one. */
    String label(ConceptKind kind, String code, Language language);

    /** A city of the world by its GeoNames id. */
    Optional<City> city(long geonameId);

    /** Concepts recognised in free text, best first. @param language the asker's, which decides between equal readings */
    List<Recognised> recognise(String text, Language language);

    /** Whether the code can stand for something; headings ({@code g-surgery}) cannot. */
    boolean has(ConceptKind kind, String code);
}
