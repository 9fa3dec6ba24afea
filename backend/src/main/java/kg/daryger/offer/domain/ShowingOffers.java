package kg.daryger.offer.domain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.DoctorView;
import kg.daryger.doctor.Doctors;
import kg.daryger.offer.OfferId;
import kg.daryger.offer.OfferState;
import kg.daryger.offer.OfferView;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import kg.daryger.shared.PageAsked;
import kg.daryger.shared.Paged;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows offers to whoever may see the doctor who leads them; others do not learn that there is one. */
@Component
public class ShowingOffers {

    private final OfferStore store;
    private final OfferList list;
    private final Doctors doctors;

    ShowingOffers(OfferStore store, OfferList list, Doctors doctors) {
        this.store = store;
        this.list = list;
        this.doctors = doctors;
    }

    public Paged<Shown> open(Actor actor, OfferFilter filter, PageAsked page) {
        var found = list.open(filter);
        var seen = doctors.seenBy(doctors.viewerFor(actor), new LinkedHashSet<>(found.values()));
        var visible = found.entrySet().stream()
                .filter(offer -> seen.containsKey(offer.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        var ids = visible.stream().skip(page.offset()).limit(page.size()).toList();
        return new Paged<>(shown(actor, ids), page.page(), page.size(), visible.size());
    }

    /** @throws NotFound also for a draft of somebody else and when the lead is hidden from the actor */
    public Shown one(Actor actor, OfferId id) {
        return find(actor, id).orElseThrow(NotFound::new);
    }

    Optional<Shown> find(Actor actor, OfferId id) {
        return shown(actor, List.of(id)).stream()
                .filter(shown -> shown.offer().state() != OfferState.DRAFT || shown.own())
                .findFirst();
    }

    boolean mayRead(Actor actor, OfferId id) {
        return shown(actor, List.of(id)).stream()
                .anyMatch(shown -> shown.offer().state() != OfferState.DRAFT || shown.own());
    }

    public Paged<OfferView> own(Actor actor, @Nullable OfferState state, PageAsked page) {
        var found = list.of(doctors.requireOwn(actor), state, page);
        var views = views(found.items());
        return found.map(id -> Objects.requireNonNull(views.get(id)));
    }

    /** @throws NotFound when it is not the actor's */
    public OfferView ownOne(Actor actor, OfferId id) {
        var lead = doctors.requireOwn(actor);
        return store.findById(id)
                .map(Offer::view)
                .filter(offer -> offer.lead().equals(lead))
                .orElseThrow(NotFound::new);
    }

    private List<Shown> shown(Actor actor, List<OfferId> ids) {
        var offers = views(ids);
        var people = offers.values().stream()
                .flatMap(offer -> Stream.concat(Stream.of(offer.lead()), offer.members().stream()))
                .collect(Collectors.toSet());
        var seen = doctors.seenBy(doctors.viewerFor(actor), people);
        var own = actor.signedIn() ? doctors.doctorOf(actor.requirePerson()).orElse(null) : null;
        return ids.stream()
                .filter(offers::containsKey)
                .map(offers::get)
                .filter(offer -> seen.containsKey(offer.lead()))
                .map(offer -> new Shown(
                        offer,
                        Objects.requireNonNull(seen.get(offer.lead())),
                        membersOf(offer, seen),
                        offer.lead().equals(own)))
                .toList();
    }

    private static List<DoctorView> membersOf(OfferView offer, Map<DoctorId, DoctorView> seen) {
        return offer.members().stream().filter(seen::containsKey).map(seen::get).toList();
    }

    private Map<OfferId, OfferView> views(List<OfferId> ids) {
        return store.findAllById(ids).stream()
                .map(Offer::view)
                .collect(Collectors.toMap(OfferView::id, Function.identity()));
    }

    /** @param own the actor leads it */
    public record Shown(OfferView offer, DoctorView lead, List<DoctorView> members, boolean own) {}
}
