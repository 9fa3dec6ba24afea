package kg.daryger.search.domain;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kg.daryger.offer.OfferMode;
import kg.daryger.search.document.Fields;
import kg.daryger.search.engine.EngineAnswer.Count;
import kg.daryger.shared.Language;
import kg.daryger.shared.text.Texts;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** The facets of doctors in the order in which they are shown. */
@Component
public class Facets {

    private static final String IDENTITY = "IDENTITY";
    private static final Set<String> CREDENTIALS = Set.of(
            "DIPLOMA", "RESIDENCY", "TRAINING_LICENCE", "FULL_LICENCE", "SPECIALIST_CERTIFICATE", "GOOD_STANDING");
    private static final Set<String> LEVELS = Set.of("DOCUMENT_SEEN", "SOURCE_CHECKED", "MINISTRY_CONFIRMED");

    private final Map<String, Facet> facets = new LinkedHashMap<>();
    private final Taxonomy taxonomy;
    private final Texts texts;

    Facets(Taxonomy taxonomy, Texts texts, Clock clock) {
        this.taxonomy = taxonomy;
        this.texts = texts;
        add(codes(Fields.SPECIALTY, ConceptKind.SPECIALTY));
        add(codes(Fields.SKILL, ConceptKind.SKILL));
        add(codes(Fields.COUNTRY, ConceptKind.COUNTRY));
        add(codes(Fields.CITY, ConceptKind.CITY));
        add(codes(Fields.LANGUAGE, ConceptKind.LANGUAGE));
        add(codes(Fields.KIND, ConceptKind.HELP));
        add(new CodeFacet(Fields.MODE, Facets::isMode, (code, reader) -> texts.text(reader, "search.mode." + code)));
        add(new MonthFacet(clock));
        add(new CodeFacet(Fields.VERIFIED, Facets::isVerified, this::verified));
        add(new OverlapFacet(clock, texts));
        add(new ConfirmedFacet(clock, texts));
    }

    private void add(Facet facet) {
        facets.put(facet.name(), facet);
    }

    private CodeFacet codes(String name, ConceptKind kind) {
        return new CodeFacet(
                name, code -> taxonomy.has(kind, code), (code, reader) -> taxonomy.label(kind, code, reader));
    }

    private static boolean isMode(String code) {
        return code.equals(OfferMode.ONLINE.name()) || code.equals(OfferMode.ON_SITE.name());
    }

    private static boolean isVerified(String code) {
        int dot = code.indexOf('.');
        return code.equals(IDENTITY)
                || CREDENTIALS.contains(code)
                || (dot > 0
                        && CREDENTIALS.contains(code.substring(0, dot))
                        && LEVELS.contains(code.substring(dot + 1)));
    }

    private String verified(String code, Language reader) {
        int dot = code.indexOf('.');
        return dot < 0
                ? texts.text(reader, "search.verified." + code)
                : texts.text(reader, "search.verified." + code.substring(0, dot)) + ", "
                        + texts.text(reader, "search.level." + code.substring(dot + 1));
    }

    /** @throws UnknownCode also when there is no such facet */
    public void require(String facet, String code) {
        var known = facets.get(facet);
        if (known == null || !known.has(code)) {
            throw new UnknownCode(facet, code);
        }
    }

    public Set<String> names() {
        return facets.keySet();
    }

    /** In the documents' own fields and values. */
    Map<String, Set<String>> filters(Map<String, Set<String>> chosen) {
        var filters = new LinkedHashMap<String, Set<String>>();
        chosen.forEach((name, codes) -> {
            var facet = facet(name);
            filters.put(facet.field(), facet.values(codes));
        });
        return filters;
    }

    Set<String> fields() {
        return facets.values().stream().map(Facet::field).collect(Collectors.toUnmodifiableSet());
    }

    Map<String, List<FacetValue>> counted(Map<String, List<Count>> counts, Language reader) {
        var shown = new LinkedHashMap<String, List<FacetValue>>();
        facets.forEach((name, facet) -> {
            var found = counts.get(facet.field());
            if (found != null) {
                shown.put(name, facet.counted(found, reader));
            }
        });
        return shown;
    }

    private Facet facet(String name) {
        return java.util.Objects.requireNonNull(facets.get(name));
    }
}
