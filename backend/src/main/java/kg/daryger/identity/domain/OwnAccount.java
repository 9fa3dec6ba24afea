package kg.daryger.identity.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kg.daryger.audit.Audit;
import kg.daryger.audit.Audit.PersonalValue;
import kg.daryger.identity.PersonName;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import kg.daryger.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the owner of an account sees of it and may set themselves. */
@Component
public class OwnAccount {

    private final StoredAccounts accounts;
    private final Persons persons;
    private final AddressChanges addresses;
    private final JdbcClient jdbc;
    private final Audit audit;

    OwnAccount(StoredAccounts accounts, Persons persons, AddressChanges addresses, JdbcClient jdbc, Audit audit) {
        this.accounts = accounts;
        this.persons = persons;
        this.addresses = addresses;
        this.jdbc = jdbc;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Shown of(Actor actor) {
        var contact = accounts.get(actor.requireAccount()).contact();
        return new Shown(
                contact.email(),
                addresses.pending(contact.account()).orElse(null),
                contact.deliverable(),
                persons.get(contact.person()).name(),
                contact.language(),
                contact.zone(),
                providers(actor),
                participant(actor).orElse(null));
    }

    private List<Linked> providers(Actor actor) {
        return jdbc.sql("select provider, linked_at from external_identity where account_id = ? order by linked_at")
                .param(actor.requireAccount().value())
                .query((row, number) -> new Linked(
                        Objects.requireNonNull(row.getString("provider")),
                        row.getTimestamp("linked_at").toInstant()))
                .list();
    }

    private Optional<ParticipantShown> participant(Actor actor) {
        return jdbc.sql("select institution_id, institution_text, profession from participant where person_id = ?")
                .param(actor.requirePerson().value())
                .query((row, number) -> new ParticipantShown(
                        row.getObject("institution_id", UUID.class),
                        row.getString("institution_text"),
                        Objects.requireNonNull(row.getString("profession"))))
                .optional();
    }

    @Transactional(readOnly = true)
    public String nameOf(Actor actor) {
        return persons.findById(actor.requirePerson())
                .orElseThrow(NotFound::new)
                .name()
                .shownIn(actor.language());
    }

    @Transactional
    public void speak(Actor actor, Language language) {
        accounts.save(accounts.get(actor.requireAccount()).speaking(language));
    }

    @Transactional
    public void live(Actor actor, ZoneId zone) {
        accounts.save(accounts.get(actor.requireAccount()).living(zone));
    }

    /** What the audit keeps of the owner's own values. */
    @Transactional(readOnly = true)
    public List<PersonalValue> history(Actor actor) {
        return audit.valuesOf(actor.requirePerson());
    }

    /** @param pendingEmail waits for its link to be followed @param deliverable false when mail to the address came back */
    public record Shown(
            String email,
            @Nullable String pendingEmail,
            boolean deliverable,
            PersonName name,
            Language language,
            ZoneId zone,
            List<Linked> providers,
            @Nullable ParticipantShown participant) {}

    public record Linked(String provider, Instant since) {}

    public record ParticipantShown(
            @Nullable UUID institution, @Nullable String institutionText, String profession) {}
}
