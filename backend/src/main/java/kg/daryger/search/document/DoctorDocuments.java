package kg.daryger.search.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kg.daryger.change.Change;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.DoctorView;
import kg.daryger.doctor.Doctors;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.offer.OfferId;
import kg.daryger.offer.Offers;
import kg.daryger.search.engine.DocumentKind;
import kg.daryger.search.engine.SearchDocument;
import kg.daryger.shared.PersonId;
import org.springframework.stereotype.Component;

/** Doctors, in a few queries a batch; the documents of all audiences are built on all cores. */
@Component
class DoctorDocuments implements DocumentSource {

    private final Doctors doctors;
    private final Offers offers;
    private final BesideDoctors beside;
    private final DoctorDocument document;

    DoctorDocuments(Doctors doctors, Offers offers, BesideDoctors beside, DoctorDocument document) {
        this.doctors = doctors;
        this.offers = offers;
        this.beside = beside;
        this.document = document;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.DOCTOR;
    }

    /** Who is renamed, and who opens or withdraws an offer, is another doctor to find. */
    @Override
    public Collection<UUID> affectedBy(List<Change> changes) {
        var ids = new LinkedHashSet<UUID>();
        changed(changes, doctors).forEach(doctor -> ids.add(doctor.value()));
        var touched = DocumentSource.changed(changes, "offer").stream()
                .map(OfferId::new)
                .toList();
        offers.find(touched).values().forEach(offer -> ids.add(offer.lead().value()));
        return ids;
    }

    /** Doctors whom changes touch, themselves or the person behind them. */
    static Set<DoctorId> changed(List<Change> changes, Doctors doctors) {
        var changed = new LinkedHashSet<DoctorId>();
        DocumentSource.changed(changes, "doctor").forEach(doctor -> changed.add(new DoctorId(doctor)));
        DocumentSource.changed(changes, "person")
                .forEach(person -> doctors.doctorOf(new PersonId(person)).ifPresent(changed::add));
        return changed;
    }

    @Override
    public Map<Audience, List<SearchDocument>> documents(Collection<UUID> asked) {
        var ids = asked.stream().map(DoctorId::new).toList();
        var known = beside.of(ids);
        var seen = doctors.seenByEach(ids);
        var documents = new EnumMap<Audience, List<SearchDocument>>(Audience.class);
        seen.keySet().forEach(audience -> documents.put(audience, new ArrayList<>()));
        ids.parallelStream()
                .map(id -> {
                    var views = new EnumMap<Audience, DoctorView>(Audience.class);
                    seen.forEach((audience, all) -> views.computeIfAbsent(audience, none -> all.get(id)));
                    return document.ofEach(views, Objects.requireNonNull(known.get(id)));
                })
                .toList()
                .forEach(one -> one.forEach((audience, document) ->
                        Objects.requireNonNull(documents.get(audience)).add(document)));
        return documents;
    }

    @Override
    public Collection<UUID> all() {
        return doctors.published().stream().map(DoctorId::value).toList();
    }
}
