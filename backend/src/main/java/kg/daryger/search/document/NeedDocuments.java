package kg.daryger.search.document;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.daryger.change.Change;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.InstitutionView;
import kg.daryger.institution.Institutions;
import kg.daryger.need.NeedId;
import kg.daryger.need.NeedView;
import kg.daryger.need.Needs;
import kg.daryger.search.engine.DocumentKind;
import kg.daryger.search.engine.SearchDocument;
import kg.daryger.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Needs that are still looking and have left their houses: for everybody but the public. */
@Component
class NeedDocuments implements DocumentSource {

    private final Needs needs;
    private final Institutions institutions;
    private final Taxonomy taxonomy;
    private final HouseTerms houses;
    private final JsonMapper json;

    NeedDocuments(Needs needs, Institutions institutions, Taxonomy taxonomy, JsonMapper json) {
        this.needs = needs;
        this.institutions = institutions;
        this.taxonomy = taxonomy;
        this.houses = new HouseTerms(taxonomy);
        this.json = json;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.NEED;
    }

    @Override
    public Collection<UUID> affectedBy(List<Change> changes) {
        var ids = new LinkedHashSet<>(DocumentSource.changed(changes, "need"));
        DocumentSource.changed(changes, "institution")
                .forEach(house -> needs.of(new InstitutionId(house))
                        .forEach(need -> ids.add(need.id().value())));
        return ids;
    }

    @Override
    public Map<Audience, List<SearchDocument>> documents(Collection<UUID> ids) {
        var open = needs.openOutside(ids.stream().map(NeedId::new).toList());
        var found = institutions.find(open.stream().map(NeedView::institution).toList());
        var documents = open.stream()
                .filter(need -> found.containsKey(need.institution()))
                .map(need -> document(need, java.util.Objects.requireNonNull(found.get(need.institution()))))
                .toList();
        var byAudience = new EnumMap<Audience, List<SearchDocument>>(Audience.class);
        for (var audience : List.of(Audience.DOCTORS, Audience.INSTITUTIONS, Audience.MINISTRY)) {
            byAudience.put(audience, documents);
        }
        return byAudience;
    }

    private SearchDocument document(NeedView need, InstitutionView house) {
        var asked = need.terms();
        var terms = new Terms();
        terms.add(Fields.THING, kind().code());
        ExpertiseTerms.add(terms, List.of(asked.specialty()), asked.skills(), taxonomy);
        terms.add(Fields.KIND, asked.kind().name());
        terms.addAll(Fields.LANGUAGE, asked.languages());
        houses.add(house, terms);
        TextTerms.add(asked.title(), terms);
        TextTerms.add(asked.goal(), terms);
        TextTerms.addAnyLanguage(asked.audience(), terms);
        var lines = new Lines(taxonomy);
        var titles = Lines.titles(asked.title());
        var published = need.publishedAt();
        var hit = new ThingHit(
                need.id().toString(),
                titles,
                Lines.of(language -> {
                    var parts = new ArrayList<@org.jspecify.annotations.Nullable String>();
                    parts.add(lines.help(asked.kind().name(), language));
                    parts.add(lines.specialty(asked.specialty(), language));
                    parts.add(house.name(language));
                    return parts;
                }),
                null,
                null);
        return new SearchDocument(
                kind(),
                need.id().toString(),
                terms.all(),
                List.of(),
                NameTerms.sorted(List.of(titles.getOrDefault(ThingHit.ORIGINAL, ""))),
                published == null
                        ? 0
                        : LocalDate.ofInstant(published, ZoneOffset.UTC).toEpochDay(),
                0,
                HouseTerms.point(house),
                json.writeValueAsString(hit));
    }

    @Override
    public Collection<UUID> all() {
        return needs.open().stream().map(need -> need.id().value()).toList();
    }
}
