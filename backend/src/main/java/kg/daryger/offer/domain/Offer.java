package kg.daryger.offer.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kg.daryger.doctor.DoctorId;
import kg.daryger.offer.OfferId;
import kg.daryger.offer.OfferOpened;
import kg.daryger.offer.OfferState;
import kg.daryger.offer.OfferView;
import kg.daryger.offer.OfferWithdrawn;
import kg.daryger.shared.InvalidField;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** An offer of help. How often it was taken changes in one SQL statement only ({@link Capacity}). */
@Table("offer")
@SuppressWarnings("NullAway.Init") // the store fills the fields
public class Offer extends AbstractAggregateRoot<Offer> {

    @Id
    private OfferId id;

    @Version
    private int version;

    private DoctorId leadId;
    private OfferState state;

    @Embedded.Empty
    private OfferTerms terms;

    private int taken;
    private Instant createdAt;
    private @Nullable Instant openedAt;
    private @Nullable Instant endedAt;

    @MappedCollection(idColumn = "offer_id", keyColumn = "position")
    private List<Member> members;

    Offer() {}

    static Offer drafted(DoctorId lead, OfferTerms terms, List<DoctorId> members, Clock clock) {
        var offer = new Offer();
        offer.id = OfferId.fresh();
        offer.leadId = lead;
        offer.state = OfferState.DRAFT;
        offer.createdAt = clock.instant();
        offer.write(terms, members);
        return offer;
    }

    /** Replaces the terms. A used-up offer with more places is open again. */
    void rewrite(OfferTerms newTerms, List<DoctorId> newMembers, Clock clock) {
        if (state == OfferState.WITHDRAWN || state == OfferState.EXPIRED) {
            throw new OfferEnded();
        }
        if (newTerms.capacity() < taken) {
            throw new InvalidField("capacity", "offer.field.capacity.below-taken");
        }
        write(newTerms, newMembers);
        if (state == OfferState.EXHAUSTED && taken < newTerms.capacity()) {
            state = OfferState.OPEN;
            endedAt = null;
            registerEvent(new OfferOpened(id, clock.instant()));
        } else if (state == OfferState.OPEN && taken == newTerms.capacity()) {
            end(OfferState.EXHAUSTED, clock.instant());
        }
    }

    void open(Clock clock) {
        if (state == OfferState.OPEN) {
            return;
        }
        if (state != OfferState.DRAFT) {
            throw new OfferEnded();
        }
        var now = clock.instant();
        state = OfferState.OPEN;
        openedAt = now;
        registerEvent(new OfferOpened(id, now));
    }

    void withdraw(Clock clock) {
        if (state == OfferState.WITHDRAWN || state == OfferState.EXPIRED) {
            throw new OfferEnded();
        }
        end(OfferState.WITHDRAWN, clock.instant());
    }

    /** Its window is over. */
    void expire(Clock clock) {
        if (state == OfferState.OPEN) {
            end(OfferState.EXPIRED, clock.instant());
        }
    }

    private void end(OfferState how, Instant now) {
        state = how;
        endedAt = now;
        registerEvent(new OfferWithdrawn(id, now));
    }

    private void write(OfferTerms newTerms, List<DoctorId> newMembers) {
        terms = newTerms.forItsKind();
        members = newMembers.stream()
                .filter(member -> !member.equals(leadId))
                .distinct()
                .map(Member::new)
                .toList();
    }

    OfferId id() {
        return id;
    }

    int version() {
        return version;
    }

    DoctorId lead() {
        return leadId;
    }

    OfferTerms terms() {
        return terms;
    }

    OfferState state() {
        return state;
    }

    OfferView view() {
        var said = terms;
        return new OfferView(
                id,
                leadId,
                members.stream().map(Member::doctorId).toList(),
                state,
                said.kind(),
                said.title(),
                said.description(),
                said.specialty(),
                said.skills(),
                said.languages(),
                said.mode(),
                said.from(),
                said.until(),
                said.capacity(),
                taken,
                said.leadDays(),
                said.openToPeople(),
                said.conditions(),
                said.details(),
                version);
    }

    /** A doctor who takes part without rights on the offer. */
    @Table("offer_member")
    record Member(DoctorId doctorId) {}
}
