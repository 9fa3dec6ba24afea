package kg.daryger.offer.domain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.daryger.audit.AuditEntry;
import kg.daryger.doctor.DoctorId;
import kg.daryger.offer.OfferId;
import kg.daryger.offer.OfferOpened;
import kg.daryger.offer.OfferState;
import kg.daryger.offer.OfferTaken;
import kg.daryger.offer.OfferView;
import kg.daryger.offer.OfferWithdrawn;
import kg.daryger.offer.Offers;
import kg.daryger.shared.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers the other modules. */
@Component
class OfferRegister implements Offers {

    private static final int BATCH = 10_000;

    private final OfferStore store;
    private final Capacity capacity;
    private final OfferTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfferRegister(
            OfferStore store, Capacity capacity, OfferTrail trail, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.capacity = capacity;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<OfferView> find(OfferId id) {
        return store.findById(id).map(Offer::view);
    }

    @Override
    public List<OfferView> open() {
        return store.findByStateOrderByOpenedAtDescIdDesc(OfferState.OPEN).stream()
                .map(Offer::view)
                .toList();
    }

    @Override
    public Map<OfferId, OfferView> find(Collection<OfferId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : store.findAllById(ids).stream()
                        .map(Offer::view)
                        .collect(Collectors.toMap(OfferView::id, Function.identity()));
    }

    @Override
    public Map<DoctorId, List<OfferView>> openOf(Collection<DoctorId> leads) {
        var all = List.copyOf(leads);
        var found = new HashMap<DoctorId, List<OfferView>>();
        for (int from = 0; from < all.size(); from += BATCH) { // PostgreSQL takes 65,535 parameters
            var some = all.subList(from, Math.min(all.size(), from + BATCH));
            store.findByStateAndLeadIdInOrderByOpenedAtDescIdDesc(OfferState.OPEN, some).stream()
                    .map(Offer::view)
                    .forEach(offer -> found.computeIfAbsent(offer.lead(), none -> new ArrayList<>())
                            .add(offer));
        }
        return found;
    }

    @Override
    public List<OfferView> of(DoctorId doctor) {
        return store.findByLeadIdOrderByCreatedAtDesc(doctor).stream()
                .map(Offer::view)
                .toList();
    }

    @Override
    @Transactional
    public void claim(OfferId id, Actor by) {
        var now = clock.instant();
        var state = capacity.take(id, now).orElseThrow(OfferTaken::new);
        trail.leave(
                AuditEntry.of(by, "offer.claimed", OfferTrail.KIND, id.value())
                        .change("state", OfferState.OPEN.name(), state.name()),
                state);
        if (state == OfferState.EXHAUSTED) {
            events.publishEvent(new OfferWithdrawn(id, now));
        }
    }

    @Override
    @Transactional
    public void release(OfferId id, Actor by) {
        capacity.giveBack(id).ifPresent(reopened -> {
            trail.leave(AuditEntry.of(by, "offer.released", OfferTrail.KIND, id.value()));
            if (reopened) {
                events.publishEvent(new OfferOpened(id, clock.instant()));
            }
        });
    }
}
