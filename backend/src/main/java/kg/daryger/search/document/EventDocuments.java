package kg.daryger.search.document;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.daryger.agenda.Agenda;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.EventView;
import kg.daryger.change.Change;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.DoctorView;
import kg.daryger.doctor.Doctors;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.identity.PersonName;
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

/** Events as far as they reach, with the names of their speakers as far as the same audience may see those. */
@Component
class EventDocuments implements DocumentSource {

    private static final Instant FAR = Instant.parse("2200-01-01T00:00:00Z");

    private final Agenda agenda;
    private final Institutions institutions;
    private final Doctors doctors;
    private final HouseTerms houses;
    private final JsonMapper json;

    EventDocuments(Agenda agenda, Institutions institutions, Doctors doctors, Taxonomy taxonomy, JsonMapper json) {
        this.agenda = agenda;
        this.institutions = institutions;
        this.doctors = doctors;
        this.houses = new HouseTerms(taxonomy);
        this.json = json;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.EVENT;
    }

    /** Speakers who withdraw or are renamed, and hosts, take their events along. */
    @Override
    public Collection<UUID> affectedBy(List<Change> changes) {
        var ids = new LinkedHashSet<>(DocumentSource.changed(changes, "event"));
        var speakers = DoctorDocuments.changed(changes, doctors);
        var hosts = DocumentSource.changed(changes, "institution").stream()
                .map(InstitutionId::new)
                .toList();
        if (!speakers.isEmpty() || !hosts.isEmpty()) {
            agenda.concerning(speakers, hosts).forEach(event -> ids.add(event.value()));
        }
        return ids;
    }

    @Override
    public Map<Audience, List<SearchDocument>> documents(Collection<UUID> ids) {
        var documents = new EnumMap<Audience, List<SearchDocument>>(Audience.class);
        var seen = agenda.seenByEach(ids.stream().map(EventId::new).toList());
        var all = seen.values().stream().flatMap(List::stream).toList();
        var hosts = institutions.find(
                all.stream().flatMap(event -> event.hosts().stream()).collect(Collectors.toSet()));
        var people = doctors.seenByEach(
                all.stream().flatMap(event -> event.speakers().stream()).collect(Collectors.toSet()));
        seen.forEach((audience, events) -> {
            var around = new Around(hosts, people.getOrDefault(audience, Map.of()));
            documents.put(
                    audience,
                    events.stream().map(event -> document(event, around)).toList());
        });
        return documents;
    }

    private SearchDocument document(EventView event, Around around) {
        var hosts = around.hosts(event);
        var speakers = around.names(event);
        var names = speakers.stream()
                .flatMap(name -> NameTerms.written(name).stream())
                .toList();
        var terms = new Terms();
        terms.add(Fields.THING, kind().code());
        terms.addAll(Fields.LANGUAGE, event.languages());
        terms.add(Fields.MODE, event.online() ? "ONLINE" : "ON_SITE");
        hosts.forEach(house -> houses.add(house, terms));
        NameTerms.add(names, terms);
        TextTerms.add(event.title(), terms);
        TextTerms.add(event.description(), terms);
        var titles = Lines.titles(event.title());
        var hit = new ThingHit(
                event.id().toString(),
                titles,
                Lines.of(language -> line(event, hosts, speakers, language)),
                null,
                event.start().toString());
        return new SearchDocument(
                kind(),
                event.id().toString(),
                terms.all(),
                names,
                NameTerms.sorted(List.of(titles.getOrDefault(ThingHit.ORIGINAL, ""))),
                event.time().localStart().toLocalDate().toEpochDay(),
                0,
                hosts.isEmpty() ? null : HouseTerms.point(hosts.getFirst()),
                json.writeValueAsString(hit));
    }

    private static List<@Nullable String> line(
            EventView event, List<InstitutionView> hosts, List<PersonName> speakers, Language language) {
        var parts = new ArrayList<@Nullable String>();
        parts.add(event.time().localStart().format(DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale())));
        hosts.forEach(house -> parts.add(house.name(language)));
        speakers.forEach(name -> parts.add(name.shownIn(language)));
        return parts;
    }

    @Override
    public Collection<UUID> all() {
        return agenda.between(Instant.EPOCH, FAR).stream()
                .map(event -> event.id().value())
                .toList();
    }

    /** Those whom events name, as one audience may see them. */
    private record Around(Map<InstitutionId, InstitutionView> houses, Map<DoctorId, DoctorView> people) {

        List<InstitutionView> hosts(EventView event) {
            return found(event.hosts(), houses);
        }

        /** In an order that does not depend on hidden ones. */
        List<PersonName> names(EventView event) {
            return found(event.speakers(), people).stream()
                    .map(DoctorView::name)
                    .filter(Objects::nonNull)
                    .sorted(Comparator.comparing(name -> name.shownIn(Language.RU)))
                    .toList();
        }

        private static <K, V> List<V> found(Collection<K> wanted, Map<K, V> known) {
            return wanted.stream()
                    .filter(known::containsKey)
                    .map(key -> Objects.requireNonNull(known.get(key)))
                    .toList();
        }
    }
}
