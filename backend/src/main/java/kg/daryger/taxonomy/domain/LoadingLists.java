package kg.daryger.taxonomy.domain;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
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
        String hash = hash(entries);
        versions.lock();
        if (hash.equals(versions.hashes().get(name))) {
            return;
        }
        versions.set(name, hash);
        concepts.replace(name, entries.stream().map(ListEntry::of).toList());
    }

    /** The same on all nodes and after every start, unlike the hash codes of enums and the order of maps. */
    private static String hash(Collection<Concept> entries) {
        var text = entries.stream()
                .map(e -> String.join(
                        "|",
                        e.kind().name(),
                        e.code(),
                        String.valueOf(e.parent()),
                        new TreeMap<>(e.labels()).toString(),
                        e.synonyms().toString(),
                        e.unreviewed().toString()))
                .sorted()
                .collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
