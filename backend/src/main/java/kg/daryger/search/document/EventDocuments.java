package kg.daryger.search.document;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.daryger.agenda.Agenda;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.EventView;
import kg.daryger.change.Change;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.InstitutionView;
import kg.daryger.institution.Institutions;
import kg.daryger.search.engine.DocumentKind;
import kg.daryger.search.engine.SearchDocument;
import kg.daryger.shared.Language;
import kg.daryger.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Events as far as they reach; of the people in them nothing is said here. */
@Component
class EventDocuments implements DocumentSource {

    private static final Instant FAR = Instant.parse("2200-01-01T00:00:00Z");

    private final Agenda agenda;
    private final Institutions institutions;
    private final HouseTerms houses;
    private final JsonMapper json;

    EventDocuments(Agenda agenda, Institutions institutions, Taxonomy taxonomy, JsonMapper json) {
        this.agenda = agenda;
        this.institutions = institutions;
        this.houses = new HouseTerms(taxonomy);
        this.json = json;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.EVENT;
    }

    @Override
    public Collection<UUID> affectedBy(List<Change> changes) {
        return DocumentSource.changed(changes, "event");
    }

    @Override
    public Map<Audience, List<SearchDocument>> documents(Collection<UUID> ids) {
        var documents = new EnumMap<Audience, List<SearchDocument>>(Audience.class);
        agenda.seenByEach(ids.stream().map(EventId::new).toList()).forEach((audience, events) -> {
            var hosts = institutions.find(
                    events.stream().flatMap(event -> event.hosts().stream()).toList());
            documents.put(
                    audience,
                    events.stream().map(event -> document(event, hosts)).toList());
        });
        return documents;
    }

    private SearchDocument document(EventView event, Map<InstitutionId, InstitutionView> found) {
        var hosts = new ArrayList<InstitutionView>();
        for (var host : event.hosts()) {
            var house = found.get(host);
            if (house != null) {
                hosts.add(house);
            }
        }
        var terms = new Terms();
        terms.add(Fields.THING, kind().code());
        terms.addAll(Fields.LANGUAGE, event.languages());
        terms.add(Fields.MODE, event.online() ? "ONLINE" : "ON_SITE");
        hosts.forEach(house -> houses.add(house, terms));
        TextTerms.add(event.title(), terms);
        TextTerms.add(event.description(), terms);
        var titles = Lines.titles(event.title());
        var hit = new ThingHit(
                event.id().toString(),
                titles,
                Lines.of(language -> line(event, hosts, language)),
                null,
                event.start().toString());
        return new SearchDocument(
                kind(),
                event.id().toString(),
                terms.all(),
                List.of(),
                NameTerms.sorted(List.of(titles.getOrDefault(ThingHit.ORIGINAL, ""))),
                event.time().localStart().toLocalDate().toEpochDay(),
                0,
                hosts.isEmpty() ? null : HouseTerms.point(hosts.getFirst()),
                json.writeValueAsString(hit));
    }

    private static List<@Nullable String> line(EventView event, List<InstitutionView> hosts, Language language) {
        var parts = new ArrayList<@Nullable String>();
        parts.add(event.time().localStart().format(DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale())));
        hosts.forEach(house -> parts.add(house.name(language)));
        return parts;
    }

    @Override
    public Collection<UUID> all() {
        return agenda.between(Instant.EPOCH, FAR).stream()
                .map(event -> event.id().value())
                .toList();
    }
}
