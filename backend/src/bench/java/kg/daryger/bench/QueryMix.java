package kg.daryger.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kg.daryger.bench.Asked.Kind;

/** Questions drawn from the documents themselves, more than are needed: some mean more to an engine that understands. */
final class QueryMix {

    private static final int SAMPLE = 4_000;

    private final Random random;
    private final List<Doctor> sample = new ArrayList<>();

    QueryMix(Path file, int size, long seed) {
        random = new Random(seed);
        Doctor.each(file, doctor -> {
            if (random.nextInt(size) < SAMPLE) {
                sample.add(doctor);
            }
        });
        Collections.shuffle(sample, random);
    }

    /** How many of each kind are asked, of 500. */
    static Map<Kind, Integer> shares() {
        var shares = new EnumMap<Kind, Integer>(Kind.class);
        shares.put(Kind.NAME, 120);
        shares.put(Kind.PREFIX, 60);
        shares.put(Kind.WORDS, 60);
        shares.put(Kind.FILTER, 120);
        shares.put(Kind.SORTED, 80);
        shares.put(Kind.FACETS, 60);
        return shares;
    }

    List<Asked> candidates(Kind kind) {
        var candidates = new ArrayList<Asked>();
        for (var doctor : sample) {
            switch (kind) {
                case NAME -> name(doctor, candidates);
                case PREFIX -> prefix(doctor, candidates);
                case WORDS -> words(doctor, candidates);
                case TYPED -> throw new IllegalArgumentException("means only to us what it means");
                case FILTER, SORTED, FACETS -> candidates.add(Asked.filters(kind, filters(doctor, kind), page(kind)));
            }
        }
        return candidates.stream().distinct().toList();
    }

    /** Two neighbouring words of the name in one script. */
    private void name(Doctor doctor, List<Asked> candidates) {
        var words = List.copyOf(doctor.nameWords());
        int at = words.size() < 2 ? 0 : random.nextInt(words.size() - 1);
        if (words.size() > 1 && cyrillic(words.get(at)) == cyrillic(words.get(at + 1))) {
            candidates.add(Asked.words(Kind.NAME, words.subList(at, at + 2)));
        }
    }

    private void prefix(Doctor doctor, List<Asked> candidates) {
        for (var word : doctor.nameWords()) {
            if (word.length() > 6 && random.nextInt(3) == 0) {
                candidates.add(Asked.words(Kind.PREFIX, List.of(word.substring(0, word.length() - 2))));
            }
        }
    }

    private void words(Doctor doctor, List<Asked> candidates) {
        var words =
                doctor.textWords().stream().filter(word -> word.length() > 4).toList();
        if (words.size() > 1) {
            int first = random.nextInt(words.size());
            int second = random.nextInt(words.size());
            if (first != second) {
                candidates.add(Asked.words(Kind.WORDS, List.of(words.get(first), words.get(second))));
            }
        }
    }

    private Map<String, String> filters(Doctor doctor, Kind kind) {
        var fields = new ArrayList<>(List.of("specialty", "country", "spokenLanguage", "kind"));
        Collections.shuffle(fields, random);
        var filters = new LinkedHashMap<String, String>();
        // pages and facets are wanted of many hits, so they are filtered less
        int count = kind == Kind.FILTER ? 1 + random.nextInt(3) : 1;
        for (var field : fields.subList(0, count)) {
            var codes = doctor.codes().get(field);
            filters.put(field, codes.get(random.nextInt(codes.size())));
        }
        return filters;
    }

    private int page(Kind kind) {
        return kind == Kind.SORTED ? random.nextInt(10) : 0;
    }

    private static boolean cyrillic(String word) {
        return Character.UnicodeBlock.of(word.charAt(0)) == Character.UnicodeBlock.CYRILLIC;
    }
}
