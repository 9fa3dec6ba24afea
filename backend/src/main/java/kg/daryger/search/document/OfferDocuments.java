package kg.daryger.search.document;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.daryger.change.Change;
import kg.daryger.doctor.DoctorView;
import kg.daryger.doctor.Doctors;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.offer.OfferId;
import kg.daryger.offer.OfferMode;
import kg.daryger.offer.OfferState;
import kg.daryger.offer.OfferView;
import kg.daryger.offer.Offers;
import kg.daryger.search.engine.DocumentKind;
import kg.daryger.search.engine.SearchDocument;
import kg.daryger.shared.Language;
import kg.daryger.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Open offers: for whoever may see the doctor who leads them; their words only where the doctor's name is seen. */
@Component
class OfferDocuments implements DocumentSource {

    private final Offers offers;
    private final Doctors doctors;
    private final Taxonomy taxonomy;
    private final Lines lines;
    private final JsonMapper json;

    OfferDocuments(Offers offers, Doctors doctors, Taxonomy taxonomy, JsonMapper json) {
        this.offers = offers;
        this.doctors = doctors;
        this.taxonomy = taxonomy;
        this.lines = new Lines(taxonomy);
        this.json = json;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.OFFER;
    }

    /** A doctor who withdraws or is renamed takes the offers along. */
    @Override
    public Collection<UUID> affectedBy(List<Change> changes) {
        var ids = new LinkedHashSet<>(DocumentSource.changed(changes, "offer"));
        offers.openOf(DoctorDocuments.changed(changes, doctors))
                .values()
                .forEach(open -> open.forEach(offer -> ids.add(offer.id().value())));
        return ids;
    }

    @Override
    public Map<Audience, List<SearchDocument>> documents(Collection<UUID> ids) {
        var open = offers.find(ids.stream().map(OfferId::new).toList()).values().stream()
                .filter(offer -> offer.state() == OfferState.OPEN)
                .toList();
        var documents = new EnumMap<Audience, List<SearchDocument>>(Audience.class);
        doctors.seenByEach(open.stream().map(OfferView::lead).toList())
                .forEach((audience, seen) -> documents.put(
                        audience,
                        open.stream()
                                .filter(offer -> seen.containsKey(offer.lead()))
                                .map(offer -> document(offer, java.util.Objects.requireNonNull(seen.get(offer.lead()))))
                                .toList()));
        return documents;
    }

    private SearchDocument document(OfferView offer, DoctorView lead) {
        var terms = new Terms();
        terms.add(Fields.THING, kind().code());
        ExpertiseTerms.add(terms, List.of(offer.specialty()), offer.skills(), taxonomy);
        terms.add(Fields.KIND, offer.kind().name());
        terms.addAll(Fields.LANGUAGE, offer.languages());
        if (offer.mode() != OfferMode.ON_SITE) {
            terms.add(Fields.MODE, OfferMode.ONLINE.name());
        }
        if (offer.mode() != OfferMode.ONLINE) {
            terms.add(Fields.MODE, OfferMode.ON_SITE.name());
        }
        var names = NameTerms.written(lead.name());
        if (lead.name() != null) {
            NameTerms.add(names, terms);
            TextTerms.add(offer.title(), terms);
            TextTerms.add(offer.description(), terms);
        }
        var hit = new ThingHit(
                offer.id().toString(),
                titles(offer, lead),
                Lines.of(language -> line(offer, lead, language)),
                null,
                null);
        return new SearchDocument(
                kind(),
                offer.id().toString(),
                terms.all(),
                names,
                NameTerms.sorted(List.of(hit.titles().getOrDefault(ThingHit.ORIGINAL, offer.specialty()))),
                0,
                0,
                null,
                json.writeValueAsString(hit));
    }

    private Map<String, String> titles(OfferView offer, DoctorView lead) {
        return lead.name() == null
                ? Lines.of(language -> List.of(
                        lines.help(offer.kind().name(), language), lines.specialty(offer.specialty(), language)))
                : Lines.titles(offer.title());
    }

    private List<@org.jspecify.annotations.Nullable String> line(OfferView offer, DoctorView lead, Language language) {
        var name = lead.name();
        return name == null
                ? List.of()
                : List.of(
                        lines.help(offer.kind().name(), language),
                        lines.specialty(offer.specialty(), language),
                        name.shownIn(language));
    }

    @Override
    public Collection<UUID> all() {
        return offers.open().stream().map(offer -> offer.id().value()).toList();
    }
}
