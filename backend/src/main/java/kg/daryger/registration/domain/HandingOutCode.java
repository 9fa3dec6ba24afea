package kg.daryger.registration.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.EventView;
import kg.daryger.identity.PersonName;
import kg.daryger.institution.InstitutionId;
import kg.daryger.registration.RegistrationId;
import kg.daryger.registration.domain.RecordClaims.Issued;
import kg.daryger.shared.Actor;
import kg.daryger.shared.InvalidField;
import kg.daryger.shared.NotAllowed;
import kg.daryger.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The institution that entered a colleague hands them a code. Each entry made a record of its own; the institution knows
 * which of them are one person, so it ticks those of the same name that the code opens too.
 */
@Component
@Transactional
public class HandingOutCode {

    private final RegistrationStore store;
    private final TakingSeat seats;
    private final KeepingRoll.Around around;
    private final RecordClaims claims;
    private final SeatTrail trail;

    HandingOutCode(
            RegistrationStore store,
            TakingSeat seats,
            KeepingRoll.Around around,
            RecordClaims claims,
            SeatTrail trail) {
        this.store = store;
        this.seats = seats;
        this.around = around;
        this.claims = claims;
        this.trail = trail;
    }

    /** What a code for the registration would open. */
    @Transactional(readOnly = true)
    public Slip slip(Actor actor, EventId event, RegistrationId id) {
        var one = own(actor, event, id);
        return new Slip(
                Objects.requireNonNull(
                        around.accounts().names(List.of(one.person())).get(one.person())),
                claims.waitingUntil(one.person()).orElse(null),
                row(one),
                namesakes(one).map(this::row).toList());
    }

    /**
     * Makes the code; an earlier one stops working.
     *
     * @param also registrations of the same name at the same institution that are the same person
     * @throws NotAllowed for everybody but the institution that registered the person
     * @throws NothingToClaim when the person has an account
     * @throws InvalidField when one of the others is not of the same name there
     */
    public Issued issue(Actor actor, EventId event, RegistrationId id, Set<RegistrationId> also) {
        var one = own(actor, event, id);
        var others = namesakes(one).filter(other -> also.contains(other.id())).toList();
        if (others.size() != also.size()) {
            throw new InvalidField("also", "registration.field.also.unknown");
        }
        var opened = Stream.concat(Stream.of(one), others.stream()).toList();
        var issued = claims.issue(
                institution(one),
                opened.stream().map(Registration::person).distinct().toList(),
                actor.requireAccount());
        opened.forEach(each -> trail.leave(actor, "registration.claim-code-issued", each.id(), each.event()));
        return issued;
    }

    private Registration own(Actor actor, EventId event, RegistrationId id) {
        if (around.agenda().seenBy(actor, event).isEmpty()) {
            throw new NotFound();
        }
        var one = seats.find(event, id);
        if (one.institution() == null
                || !around.institutions().actedForBy(actor.requireAccount()).contains(one.institution())) {
            throw new NotAllowed();
        }
        if (around.people().unclaimed(List.of(one.person())).isEmpty()) {
            throw new NothingToClaim();
        }
        return one;
    }

    private Stream<Registration> namesakes(Registration one) {
        var same = store.namesakes(one.id());
        var free = around.people()
                .unclaimed(same.stream().map(Registration::person).toList());
        return same.stream().filter(other -> free.contains(other.person()));
    }

    private static InstitutionId institution(Registration one) {
        return Optional.ofNullable(one.institution()).orElseThrow(NotFound::new);
    }

    private Row row(Registration one) {
        return new Row(one.id(), around.agenda().find(one.event()).orElseThrow(NotFound::new), one.attended());
    }

    /**
     * @param waitingUntil a code is out and works until then; null: none is
     * @param others registrations of the same name, perhaps of the same person
     */
    public record Slip(PersonName name, @Nullable Instant waitingUntil, Row row, List<Row> others) {}

    public record Row(RegistrationId id, EventView event, boolean attended) {}
}
