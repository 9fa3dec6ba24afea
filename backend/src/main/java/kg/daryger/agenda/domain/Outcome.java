package kg.daryger.agenda.domain;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.OutcomeView;
import kg.daryger.shared.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** What came of an event: the organiser's report, and whether what was taught is used. */
@Table("outcome")
@SuppressWarnings("NullAway.Init") // the store fills the fields
class Outcome {

    @Id
    private EventId eventId;

    @Version
    private int version;

    private boolean tookPlace;
    private @Nullable String reason;
    private int people;
    private int minutes;

    @Embedded.Empty
    private OutcomeView.Counters counters;

    private Instant reportedAt;
    private @Nullable AccountId reportedBy;
    private @Nullable Instant useAskedAt;
    private OutcomeView.@Nullable Use used;
    private @Nullable String usedBecause;
    private @Nullable AccountId usedSaidBy;

    @MappedCollection(idColumn = "event_id")
    private Set<Profession> professions;

    Outcome() {}

    static Outcome reported(EventId event, Report report, @Nullable AccountId by, Instant now) {
        var outcome = new Outcome();
        outcome.eventId = event;
        outcome.tookPlace = report.tookPlace();
        outcome.reason = report.reason();
        outcome.people = report.people();
        outcome.minutes = report.minutes();
        outcome.counters = report.counters();
        outcome.professions = report.professions().entrySet().stream()
                .map(entry -> new Profession(entry.getKey(), entry.getValue()))
                .collect(Collectors.toUnmodifiableSet());
        outcome.reportedAt = now;
        outcome.reportedBy = by;
        return outcome;
    }

    void askUse(Instant now) {
        useAskedAt = now;
    }

    /** Asked once, answered once. */
    void answerUse(OutcomeView.Use use, @Nullable String because, AccountId by) {
        NotNow.unless(useAskedAt != null && used == null);
        used = use;
        usedBecause = because;
        usedSaidBy = by;
    }

    OutcomeView view() {
        return new OutcomeView(
                eventId,
                tookPlace,
                reason,
                people,
                minutes,
                professions.stream().collect(Collectors.toUnmodifiableMap(Profession::profession, Profession::people)),
                counters,
                useAskedAt,
                used,
                usedBecause,
                reportedAt);
    }

    /** @param profession code, as in {@code DOCTOR} */
    @Table("outcome_profession")
    record Profession(String profession, int people) {}
}
