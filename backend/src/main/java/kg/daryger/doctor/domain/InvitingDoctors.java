package kg.daryger.doctor.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.daryger.audit.Audit;
import kg.daryger.audit.AuditEntry;
import kg.daryger.doctor.DoctorInvitations;
import kg.daryger.identity.Accounts;
import kg.daryger.identity.PersonName;
import kg.daryger.shared.Actor;
import kg.daryger.shared.InvalidField;
import kg.daryger.shared.PageAsked;
import kg.daryger.shared.Paged;
import kg.daryger.shared.PersonId;
import kg.daryger.shared.TypedId;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Taxonomy;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An officer invites a person on a list. Only the person can open what was noted, by the personal link; nothing of it is
 * shown or found anywhere but on the ministry's own list, and after ninety days unclaimed it is gone.
 */
@Component
public class InvitingDoctors implements DoctorInvitations {

    static final Duration KEPT = Duration.ofDays(90);

    private final Invitations invitations;
    private final Accounts accounts;
    private final Taxonomy taxonomy;
    private final Audit audit;
    private final Clock clock;

    InvitingDoctors(Invitations invitations, Accounts accounts, Taxonomy taxonomy, Audit audit, Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.taxonomy = taxonomy;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param country and specialty as the officer knows them: a start for the person's own registration */
    public record Guest(
            Accounts.Invitation invitation,
            @Nullable String country,
            @Nullable String specialty) {}

    /** An open invitation on the ministry's list. */
    public record Open(
            UUID id,
            @Nullable PersonName name,
            @Nullable String country,
            @Nullable String specialty,
            Instant invitedAt,
            Instant expiresAt) {}

    /** Who already has a profile is not invited: the answer is the same, so that it tells nothing. */
    @Transactional
    public void invite(Actor actor, Guest guest) {
        require(guest.country() == null || taxonomy.has(ConceptKind.COUNTRY, guest.country()), "country");
        require(guest.specialty() == null || taxonomy.has(ConceptKind.SPECIALTY, guest.specialty()), "specialty");
        var account = accounts.invite(guest.invitation(), actor);
        var now = clock.instant();
        var row = new Invitations.Row(
                TypedId.fresh(),
                account,
                person(account),
                guest.country(),
                guest.specialty(),
                actor.requireAccount(),
                now,
                now.plus(KEPT));
        invitations.save(row);
        audit.record(AuditEntry.of(actor, "doctor.invited", "doctor-invitation", row.id()));
    }

    private PersonId person(kg.daryger.shared.AccountId account) {
        return accounts.contact(account).orElseThrow().person();
    }

    private static void require(boolean known, String field) {
        if (!known) {
            throw new InvalidField(field, "doctor.field.code");
        }
    }

    @Transactional
    public void withdraw(Actor actor, UUID id) {
        var row = invitations.get(id);
        invitations.delete(id);
        accounts.withdrawInvitation(row.account(), actor);
        audit.record(AuditEntry.of(actor, "doctor.invitation-withdrawn", "doctor-invitation", id));
    }

    /** Those that ran out: {@link #withdraw} each. */
    public List<UUID> expired() {
        return invitations.expired(clock.instant());
    }

    @Transactional(readOnly = true)
    public Paged<Open> open(PageAsked page) {
        var rows = invitations.open(page);
        var names = accounts.names(
                rows.items().stream().map(Invitations.Row::person).toList());
        return rows.map(row -> open(row, names.get(row.person())));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Invited> open() {
        return open(new PageAsked(0, Integer.MAX_VALUE)).items().stream()
                .map(one -> new Invited(one.name(), one.country(), one.specialty(), one.invitedAt(), one.expiresAt()))
                .toList();
    }

    /** What the officer noted, for the invited person's own registration. */
    @Transactional(readOnly = true)
    public Optional<Open> own(Actor actor) {
        return invitations
                .of(actor.requireAccount())
                .map(row -> open(row, accounts.names(List.of(row.person())).get(row.person())));
    }

    private static Open open(Invitations.Row row, @Nullable PersonName name) {
        return new Open(row.id(), name, row.country(), row.specialty(), row.invitedAt(), row.expiresAt());
    }
}
