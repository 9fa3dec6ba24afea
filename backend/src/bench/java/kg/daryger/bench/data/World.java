package kg.daryger.bench.data;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The product's own code lists, so that every code in a generated file is one that it takes. */
final class World {

    /** Where most of the doctors abroad live, the most frequent first. */
    private static final List<String> COUNTRIES = List.of(
            "RU", "DE", "TR", "KZ", "US", "AE", "GB", "SA", "PL", "UZ", "KR", "CZ", "CH", "AT", "FR", "IT", "ES", "SE",
            "CA", "JP", "CN", "IN", "QA", "KW", "IL", "AU", "BY", "AZ");

    private static final Map<String, String> SPOKEN = Map.ofEntries(
            Map.entry("DE", "de"),
            Map.entry("AT", "de"),
            Map.entry("CH", "de"),
            Map.entry("TR", "tr"),
            Map.entry("KZ", "kk"),
            Map.entry("UZ", "uz"),
            Map.entry("AE", "ar"),
            Map.entry("SA", "ar"),
            Map.entry("QA", "ar"),
            Map.entry("KW", "ar"),
            Map.entry("PL", "pl"),
            Map.entry("KR", "ko"),
            Map.entry("CZ", "cs"),
            Map.entry("FR", "fr"),
            Map.entry("IT", "it"),
            Map.entry("ES", "es"),
            Map.entry("SE", "sv"),
            Map.entry("JP", "ja"),
            Map.entry("CN", "zh"),
            Map.entry("IL", "he"),
            Map.entry("AZ", "az"));

    private final Map<String, List<City>> cities = new LinkedHashMap<>();
    private final List<Coded> specialties = new ArrayList<>();
    private final Map<String, List<Coded>> skills = new LinkedHashMap<>();
    private final Map<String, List<String>> synonyms = new LinkedHashMap<>();
    private final Map<String, List<String>> lay = new LinkedHashMap<>();
    private final List<String> countries;

    /** @param labels by language: ru, ky, en, de */
    record Coded(String code, Map<String, String> labels) {

        String in(String language) {
            return labels.getOrDefault(language, labels.getOrDefault("en", code));
        }
    }

    record City(String id, Map<String, String> labels, long population) {

        String in(String language) {
            return labels.getOrDefault(language, labels.getOrDefault("en", id));
        }
    }

    World() {
        read(
                "cities_diaspora.csv",
                row -> cities.computeIfAbsent(row.get("country"), none -> new ArrayList<>())
                        .add(new City(row.get("geonameid"), labels(row), Long.parseLong(row.get("population")))));
        cities.values()
                .forEach(all ->
                        all.sort(Comparator.comparingLong(City::population).reversed()));
        read("specialties.csv", row -> {
            if (row.get("code").startsWith("sp-")) {
                specialties.add(new Coded(row.get("code"), labels(row)));
                synonyms.put(row.get("code"), list(row.get("synonyms")));
            }
        });
        read("skills.csv", row -> {
            skills.computeIfAbsent(row.get("parent"), none -> new ArrayList<>())
                    .add(new Coded(row.get("code"), labels(row)));
            synonyms.put(row.get("code"), list(row.get("synonyms")));
        });
        read("lay_terms.csv", row -> lay.put(row.get("code"), list(row.get("terms"))));
        countries = COUNTRIES.stream().filter(cities::containsKey).toList();
    }

    private interface Take {
        void take(CSVRecord row);
    }

    private static void read(String list, Take take) {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = World.class.getResourceAsStream("/taxonomy/" + list);
                var rows = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            rows.forEach(take::take);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Map<String, String> labels(CSVRecord row) {
        var labels = new LinkedHashMap<String, String>();
        for (var language : List.of("en", "ru", "ky", "de")) {
            if (!row.get(language).isBlank()) {
                labels.put(language, row.get(language).strip());
            }
        }
        return labels;
    }

    private static List<String> list(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.split("\\|"));
    }

    /** Other words for a specialty or skill, in any language. */
    List<String> synonyms(String code) {
        return synonyms.getOrDefault(code, List.of());
    }

    /** What people say who are no doctors. */
    List<String> lay(String code) {
        return lay.getOrDefault(code, List.of());
    }

    List<String> countries() {
        return countries;
    }

    List<City> cities(String country) {
        return cities.getOrDefault(country, List.of());
    }

    List<Coded> specialties() {
        return specialties;
    }

    List<Coded> skills(String specialty) {
        return skills.getOrDefault(specialty, List.of());
    }

    /** The language of the country, English where it is none of the list. */
    String spokenIn(String country) {
        return SPOKEN.getOrDefault(country, "en");
    }
}
