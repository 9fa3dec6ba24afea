package kg.daryger.report.domain;

import static kg.daryger.report.domain.ExportFilter.fits;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.DoctorView;
import kg.daryger.doctor.Doctors;
import kg.daryger.offer.OfferMode;
import kg.daryger.offer.OfferView;
import kg.daryger.offer.Offers;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Doctors and open offers, as far as the officer who asks may see them. */
@Component
class SupplySheets {

    private final Doctors doctors;
    private final Offers offers;
    private final Words words;

    SupplySheets(Doctors doctors, Offers offers, Words words) {
        this.doctors = doctors;
        this.offers = offers;
        this.words = words;
    }

    Sheet doctors(ExportFilter filter, Actor actor) {
        var reader = actor.language();
        var rows = doctors.seenBy(doctors.viewerFor(actor), doctors.published()).values().stream()
                .filter(one -> filter.specialty() == null || one.specialties().contains(filter.specialty()))
                .filter(one -> fits(filter.country(), one.country()))
                .filter(one -> filter.verified() == null || filter.verified() == verified(one))
                .filter(one -> named(one, filter.q()))
                .map(one -> row(one, reader))
                .sorted(java.util.Comparator.comparing(List::getFirst))
                .toList();
        return new Sheet(List.of("name", "specialty", "country", "languages", "verified", "confirmed"), rows);
    }

    private List<String> row(DoctorView one, Language reader) {
        var confirmed = one.lastConfirmedOn();
        return List.of(
                name(one, reader),
                one.specialties().stream()
                        .map(code -> words.specialty(reader, code))
                        .collect(Collectors.joining(", ")),
                words.country(reader, one.country()),
                one.languages().stream()
                        .map(language -> words.language(reader, language.code()))
                        .collect(Collectors.joining(", ")),
                words.text(reader, verified(one) ? "checked.yes" : "checked.no"),
                confirmed == null ? "" : words.day(reader, confirmed));
    }

    private static boolean verified(DoctorView one) {
        return one.identityBound() && !one.checked().isEmpty();
    }

    private static boolean named(DoctorView one, @Nullable String part) {
        var name = one.name();
        return part == null || (name != null && name.contains(part));
    }

    private String name(DoctorView one, Language reader) {
        var name = one.name();
        return name == null ? words.text(reader, "name.hidden") : name.shownIn(reader);
    }

    /** What a hidden person wrote stays hidden with the name. */
    Sheet offers(ExportFilter filter, Actor actor) {
        var reader = actor.language();
        var open = offers.open().stream()
                .filter(one -> fits(filter.specialty(), one.specialty()))
                .filter(one -> fits(filter.kind(), one.kind().name()))
                .filter(one -> filter.language() == null || one.languages().contains(filter.language()))
                .filter(one -> one.mode() == OfferMode.BOTH
                        || fits(filter.mode(), one.mode().name()))
                .toList();
        var leads = doctors.seenBy(
                doctors.viewerFor(actor),
                open.stream().map(OfferView::lead).distinct().toList());
        var rows = open.stream()
                .filter(one -> leads.containsKey(one.lead()))
                .map(one -> row(one, leads, reader))
                .filter(row -> filter.found(row.getFirst()))
                .toList();
        return new Sheet(List.of("title", "name", "country", "specialty", "kind", "languages", "free"), rows);
    }

    private List<String> row(OfferView one, Map<DoctorId, DoctorView> leads, Language reader) {
        var lead = Objects.requireNonNull(leads.get(one.lead()));
        return List.of(
                lead.name() == null ? "" : one.title().shownIn(reader).text(),
                name(lead, reader),
                words.country(reader, lead.country()),
                words.specialty(reader, one.specialty()),
                words.help(reader, one.kind().name()),
                one.languages().stream()
                        .map(language -> words.language(reader, language))
                        .collect(Collectors.joining(", ")),
                String.valueOf(one.capacity() - one.taken()));
    }
}
