package kg.daryger.search.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kg.daryger.doctor.DoctorView;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.offer.OfferView;
import kg.daryger.search.engine.DocumentKind;
import kg.daryger.search.engine.Point;
import kg.daryger.search.engine.SearchDocument;
import kg.daryger.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Builds a doctor's document from what one audience may see: a hidden field is not there. */
public final class DoctorDocument {

    /** So many days after the last confirmation a document says something else of it. */
    public static final Set<Integer> AGES = Set.of(Weights.FRESH_DAYS + 1, Weights.YEAR + 1);

    private final Taxonomy taxonomy;
    private final JsonMapper json;

    public DoctorDocument(Taxonomy taxonomy, JsonMapper json) {
        this.taxonomy = taxonomy;
        this.json = json;
    }

    /**
     * What a document is made of.
     *
     * @param offers the doctor's open ones
     * @param answerBoost of the answer record
     * @param today the day from which freshness counts
     */
    public record Seen(DoctorView doctor, List<OfferView> offers, int answerBoost, LocalDate today) {}

    /**
     * What there is of a doctor beside the profile, for all audiences.
     *
     * @param externalId shown to the ministry alone
     */
    record Beside(
            List<OfferView> offers,
            int answerBoost,
            LocalDate today,
            @Nullable String externalId) {}

    /** The documents of all audiences that see the doctor; those that see the same share one. */
    Map<Audience, SearchDocument> ofEach(Map<Audience, DoctorView> views, Beside beside) {
        var documents = new EnumMap<Audience, SearchDocument>(Audience.class);
        var known = new HashMap<DoctorView, SearchDocument>();
        views.forEach((audience, doctor) -> {
            var seen = new Seen(doctor, beside.offers(), beside.answerBoost(), beside.today());
            var shared = known.computeIfAbsent(doctor, none -> of(seen));
            documents.put(audience, audience == Audience.MINISTRY ? named(shared, doctor, beside) : shared);
        });
        return documents;
    }

    /** With the external id in the hit; its terms stay the others'. */
    private SearchDocument named(SearchDocument shared, DoctorView doctor, Beside beside) {
        return beside.externalId() == null ? shared : shared.withHit(hit(doctor, beside.externalId()));
    }

    private String hit(DoctorView doctor, @Nullable String externalId) {
        return json.writeValueAsString(DoctorHit.of(doctor, externalId));
    }

    public SearchDocument of(Seen seen) {
        var doctor = seen.doctor();
        var terms = new Terms();
        terms.add(Fields.THING, DocumentKind.DOCTOR.code());
        var names = NameTerms.written(doctor.name());
        NameTerms.add(names, terms);
        ExpertiseTerms.add(
                terms,
                doctor.specialties(),
                doctor.skills().stream().map(DoctorView.Skill::code).toList(),
                taxonomy);
        doctor.languages().forEach(language -> terms.add(Fields.LANGUAGE, language.code()));
        terms.addAll(Fields.KIND, doctor.help());
        new TimeTerms(terms, seen.today()).add(doctor, doctor.name() == null ? List.of() : seen.offers());
        CheckedTerms.add(doctor, terms);
        place(doctor, terms);
        TextTerms.add(doctor.about(), terms);
        TextTerms.addAnyLanguage(doctor.employer(), terms);
        TextTerms.addAnyLanguage(doctor.position(), terms);
        confirmed(doctor, seen.today(), terms);
        return new SearchDocument(
                DocumentKind.DOCTOR,
                doctor.id().toString(),
                terms.all(),
                names,
                NameTerms.sorted(names),
                doctor.lastConfirmedOn() == null ? 0 : doctor.lastConfirmedOn().toEpochDay(),
                boost(seen),
                point(doctor.city()),
                hit(doctor, null));
    }

    private static void place(DoctorView doctor, Terms terms) {
        terms.add(Fields.COUNTRY, doctor.country());
        var city = doctor.city();
        terms.add(Fields.CITY, city == null ? null : city.toString());
        var zone = doctor.zone();
        terms.add(Fields.ZONE, zone == null ? null : zone.getId());
    }

    /** A day is counted as long as it can be of the last year; it only grows older. */
    private static void confirmed(DoctorView doctor, LocalDate today, Terms terms) {
        var day = doctor.lastConfirmedOn();
        if (day != null && ChronoUnit.DAYS.between(day, today) <= Weights.YEAR) {
            terms.add(Fields.CONFIRMED, day.toString());
        }
    }

    private static int boost(Seen seen) {
        var checked = seen.doctor().checked();
        return Weights.freshness(seen.doctor().lastConfirmedOn(), seen.today())
                + Weights.checked(!checked.isEmpty(), CheckedTerms.atSource(checked))
                + (seen.doctor().name() == null ? 0 : seen.answerBoost());
    }

    private @Nullable Point point(@Nullable Long city) {
        return Optional.ofNullable(city)
                .flatMap(taxonomy::city)
                .map(found -> new Point(found.latitude(), found.longitude()))
                .orElse(null);
    }
}
