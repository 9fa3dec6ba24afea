package kg.daryger.registration.domain;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import kg.daryger.agenda.Agenda;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.Profession;
import kg.daryger.identity.Accounts;
import kg.daryger.identity.People;
import kg.daryger.identity.PersonName;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.Institutions;
import kg.daryger.registration.RegistrationId;
import kg.daryger.registration.domain.Registration.Attendee;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotAllowed;
import kg.daryger.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One screen, many people: an institution registers its colleagues by name; the organiser marks who was there. */
@Component
@Transactional
public class KeepingRoll {

    private final RegistrationStore store;
    private final TakingSeat seats;
    private final Around around;
    private final SeatTrail trail;
    private final Clock clock;

    KeepingRoll(RegistrationStore store, TakingSeat seats, Around around, SeatTrail trail, Clock clock) {
        this.store = store;
        this.seats = seats;
        this.around = around;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws NotFound when the actor does not act for the institution */
    public void register(Actor actor, EventId id, InstitutionId institution, List<Colleague> colleagues) {
        around.institutions().requireActingFor(actor, institution);
        var event = seats.open(actor, id);
        var attendees = colleagues.stream()
                .map(one -> new Attendee(around.people().enter(one.name(), actor), institution, one.profession()))
                .toList();
        seats.take(actor, event, attendees);
    }

    /** The whole roll for the organiser; for another institution its own people. */
    @Transactional(readOnly = true)
    public List<Row> roll(Actor actor, EventId id) {
        var seen = around.agenda().seenBy(actor, id).orElseThrow(NotFound::new);
        var own = around.institutions().actedForBy(actor.requireAccount());
        var rows = store.of(id).stream()
                .filter(one -> seen.manages() || (one.institution() != null && own.contains(one.institution())))
                .toList();
        var persons = rows.stream().map(Registration::person).toList();
        var names = around.accounts().names(persons);
        var records = around.people().unclaimed(persons);
        return rows.stream()
                .map(one -> new Row(
                        one.id(),
                        names.get(one.person()),
                        one.profession(),
                        one.institution(),
                        one.state() == Registration.State.SEAT,
                        one.attended(),
                        one.institution() != null && own.contains(one.institution()) && records.contains(one.person())))
                .toList();
    }

    /** @throws NotAllowed for others than the organiser and the institution that registered the person */
    public void remove(Actor actor, EventId id, RegistrationId registration) {
        var seen = around.agenda().seenBy(actor, id).orElseThrow(NotFound::new);
        var one = seats.find(id, registration);
        var own = around.institutions().actedForBy(actor.requireAccount());
        if (!seen.manages() && (one.institution() == null || !own.contains(one.institution()))) {
            throw new NotAllowed();
        }
        seats.cancel(actor, one);
    }

    /** The organiser says who was there. @throws RegistrationClosed before it begins */
    public void mark(Actor actor, EventId id, Set<RegistrationId> present) {
        var seen = around.agenda().seenBy(actor, id).orElseThrow(NotFound::new);
        if (!seen.manages()) {
            throw new NotAllowed();
        }
        if (seen.event().start().isAfter(clock.instant())) {
            throw new RegistrationClosed();
        }
        for (var one : store.of(id)) {
            var there = present.contains(one.id());
            if (one.attended() != there) {
                one.mark(there);
                store.save(one);
                trail.leave(actor, "registration.attendance-marked", one.id(), id);
            }
        }
    }

    /** Somebody whom a coordinator names. */
    public record Colleague(PersonName name, Profession profession) {}

    /**
     * @param name null: erased since
     * @param seat false: waits
     * @param claimable entered by the reader's institution and not claimed yet: they may hand out a code
     */
    public record Row(
            RegistrationId id,
            @Nullable PersonName name,
            @Nullable Profession profession,
            @Nullable InstitutionId institution,
            boolean seat,
            boolean attended,
            boolean claimable) {}

    /** What a roll asks of other modules. */
    @Component
    record Around(Agenda agenda, Institutions institutions, Accounts accounts, People people) {}
}
