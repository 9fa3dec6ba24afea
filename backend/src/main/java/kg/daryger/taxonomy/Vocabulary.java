package kg.daryger.taxonomy;

import java.util.Collection;

/** Takes what other modules want to be recognised in free text: names of institutions. */
public interface Vocabulary {

    /**
     * Replaces everything that the source gave before, in the caller's transaction. Cheap when nothing changed. All nodes
     * know the new names soon after the commit.
     *
     * @param source the module's name
     * @param entries of kinds that no shipped list has; each with an English label
     */
    void replace(String source, Collection<Concept> entries);
}
