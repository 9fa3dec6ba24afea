package kg.daryger.taxonomy.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import kg.daryger.taxonomy.Concept;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Vocabulary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings the shipped lists and other modules' entries into the tables; what has not changed is not touched. */
@Component
class LoadingLists implements Vocabulary {
    private final ListVersions versions;
    private final ConceptTable concepts;
    private final CityTable cities;

    LoadingLists(ListVersions versions, ConceptTable concepts, CityTable cities) {
        this.versions = versions;
        this.concepts = concepts;
        this.cities = cities;
    }

    /** Loads every shipped list that differs from what the database has. @return how many did */
    @Transactional
    public int loadShipped() {
        versions.lock();
        Map<String, String> loaded = versions.hashes();
        int changed = 0;
        for (ShippedList list : ShippedList.values()) {
            String hash = list.hash();
            if (hash.equals(loaded.get(list.source()))) {
                continue;
            }
            versions.set(list.source(), hash);
            ConceptKind kind = list.kind();
            if (kind == null) {
                cities.write(ShippedLists.cities());
            } else {
                concepts.write(list.source(), ShippedLists.entries(kind));
            }
            changed++;
        }
        return changed;
    }

    @Override
    @Transactional
    public void replace(String source, Collection<Concept> entries) {
        String name = "from-" + source;
        String hash = Integer.toHexString(List.copyOf(entries).hashCode()) + "-" + entries.size();
        versions.lock();
        if (hash.equals(versions.hashes().get(name))) {
            return;
        }
        versions.set(name, hash);
        concepts.replace(name, entries.stream().map(ListEntry::of).toList());
    }
}
