package kg.daryger.identity.domain;

import java.time.Instant;
import java.util.UUID;
import kg.daryger.identity.ConsentChanged;
import kg.daryger.identity.ConsentPurpose;
import kg.daryger.shared.PersonId;
import kg.daryger.shared.TypedId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.Table;

/** One consent from giving to withdrawing; giving again is a new one, so that the history stays. */
@Table("consent")
class ConsentDecision extends AbstractAggregateRoot<ConsentDecision> {

    @Id
    private UUID id;

    @Version
    private int version;

    private PersonId personId;
    private ConsentPurpose purpose;
    private String notice = "";
    private Instant givenAt = Instant.EPOCH;
    private @Nullable Instant withdrawnAt;

    @PersistenceCreator
    private ConsentDecision(UUID id, PersonId personId, ConsentPurpose purpose) {
        this.id = id;
        this.personId = personId;
        this.purpose = purpose;
    }

    /** @param notice version of the text that the person read */
    static ConsentDecision given(PersonId person, ConsentPurpose purpose, String notice, Instant now) {
        var decision = new ConsentDecision(TypedId.fresh(), person, purpose);
        decision.notice = notice;
        decision.givenAt = now;
        decision.registerEvent(new ConsentChanged(person, purpose, true, now));
        return decision;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
        registerEvent(new ConsentChanged(personId, purpose, false, now));
    }

    PersonId person() {
        return personId;
    }

    ConsentPurpose purpose() {
        return purpose;
    }

    UUID id() {
        return id;
    }

    String notice() {
        return notice;
    }

    Instant givenAt() {
        return givenAt;
    }

    @Nullable
    Instant withdrawnAt() {
        return withdrawnAt;
    }
}
