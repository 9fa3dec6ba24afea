package kg.daryger.search.document;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.daryger.change.Change;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.InstitutionView;
import kg.daryger.institution.Institutions;
import kg.daryger.search.engine.DocumentKind;
import kg.daryger.search.engine.SearchDocument;
import kg.daryger.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Institutions: everybody may see them. */
@Component
class InstitutionDocuments implements DocumentSource {

    private final Institutions institutions;
    private final HouseTerms houses;
    private final JsonMapper json;

    InstitutionDocuments(Institutions institutions, Taxonomy taxonomy, JsonMapper json) {
        this.institutions = institutions;
        this.houses = new HouseTerms(taxonomy);
        this.json = json;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.INSTITUTION;
    }

    @Override
    public Collection<UUID> affectedBy(List<Change> changes) {
        return DocumentSource.changed(changes, "institution");
    }

    @Override
    public Map<Audience, List<SearchDocument>> documents(Collection<UUID> ids) {
        var documents = institutions.find(ids.stream().map(InstitutionId::new).toList()).values().stream()
                .map(this::document)
                .toList();
        var byAudience = new EnumMap<Audience, List<SearchDocument>>(Audience.class);
        for (var audience : Audience.values()) {
            byAudience.put(audience, documents);
        }
        return byAudience;
    }

    private SearchDocument document(InstitutionView house) {
        var terms = new Terms();
        terms.add(Fields.THING, kind().code());
        houses.add(house, terms);
        var titles = new java.util.LinkedHashMap<>(house.names());
        var lines = Lines.of(language -> List.of(house.cityName(language)));
        return new SearchDocument(
                kind(),
                house.id().toString(),
                terms.all(),
                List.copyOf(house.names().values()),
                NameTerms.sorted(List.of(house.names().getOrDefault("ru", house.code()))),
                0,
                0,
                HouseTerms.point(house),
                json.writeValueAsString(new ThingHit(house.id().toString(), titles, lines, house.code(), null)));
    }

    @Override
    public Collection<UUID> all() {
        return institutions.all().stream().map(house -> house.id().value()).toList();
    }
}
