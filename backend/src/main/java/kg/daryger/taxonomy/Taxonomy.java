package kg.daryger.taxonomy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kg.daryger.shared.Language;

/** Reads the code lists. */
public interface Taxonomy {

    Optional<Concept> find(ConceptKind kind, String code);

    /** All concepts of a kind, by code. */
    Collection<Concept> all(ConceptKind kind);

    /** The label in the language, else in English; the code itself for an unknown one. */
    String label(ConceptKind kind, String code, Language language);

    /** A city of the world by its GeoNames id. */
    Optional<City> city(long geonameId);

    /** Concepts recognised in free text, best first. */
    List<Recognised> recognise(String text, Language language);

    default boolean has(ConceptKind kind, String code) {
        return find(kind, code).isPresent();
    }
}
