package kg.daryger.agenda.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kg.daryger.agenda.EventId;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.TypedId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One of the items that hands-on care needs; green when its document is there. */
@Table("clearance")
@SuppressWarnings("NullAway.Init") // the store fills the fields
public class Clearance {

    @Id
    private UUID id;

    @Version
    private int version;

    private EventId eventId;
    private ClearanceItem item;
    private @Nullable AccountId ownerId;
    private @Nullable LocalDate documentDate;
    private @Nullable String documentNumber;
    private @Nullable Instant clearedAt;

    Clearance() {}

    static Clearance open(EventId event, ClearanceItem item) {
        var clearance = new Clearance();
        clearance.id = TypedId.fresh();
        clearance.eventId = event;
        clearance.item = item;
        return clearance;
    }

    void clear(AccountId owner, Document document, Instant now) {
        ownerId = owner;
        documentDate = document.date();
        documentNumber = document.number();
        clearedAt = now;
    }

    /** The document no longer fits: another period, another person. */
    void reopen() {
        ownerId = null;
        documentDate = null;
        documentNumber = null;
        clearedAt = null;
    }

    public ClearanceItem item() {
        return item;
    }

    public boolean green() {
        return clearedAt != null;
    }

    public @Nullable AccountId owner() {
        return ownerId;
    }

    public @Nullable LocalDate documentDate() {
        return documentDate;
    }

    public @Nullable String documentNumber() {
        return documentNumber;
    }

    /** @param number as printed on it @param date of its signature */
    public record Document(String number, LocalDate date) {}
}
