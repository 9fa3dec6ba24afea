package kg.daryger.agenda.domain;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.OutcomeView;
import kg.daryger.agenda.UseAnswered;
import kg.daryger.agenda.UseAsked;
import kg.daryger.shared.Actor;
import kg.daryger.shared.InvalidField;
import kg.daryger.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organiser says what came of an event; 30 days later its institutions say whether it is used. */
@Component
@Transactional
public class ClosingEvent {

    static final Duration ASK_AFTER = Duration.ofDays(30);

    private final EventAccess access;
    private final EventStore store;
    private final Outcomes outcomes;
    private final EndedEvent ended;
    private final Clock clock;

    ClosingEvent(EventAccess access, EventStore store, Outcomes outcomes, EndedEvent ended, Clock clock) {
        this.access = access;
        this.store = store;
        this.outcomes = outcomes;
        this.ended = ended;
        this.clock = clock;
    }

    /** @throws NotNow before it begins, and when it has been reported already */
    public void report(Actor actor, EventId id, int version, Report report) {
        var event = access.managed(actor, id, version);
        var now = clock.instant();
        NotNow.unless(event.time().startsAt().isBefore(now));
        if (report.tookPlace()) {
            event.hold(now);
            ended.held(event, actor);
        } else if (report.reason() == null) {
            throw new InvalidField("reason", "agenda.field.reason.missing");
        } else {
            ended.notHeld(event, report.reason(), actor);
        }
        outcomes.save(Outcome.reported(id, report, actor.account(), now));
    }

    /** Asks, once, about events of a month ago. */
    public void askUse() {
        var now = clock.instant();
        for (var id : outcomes.idsToAsk(now.minus(ASK_AFTER))) {
            outcomes.findById(new EventId(id)).ifPresent(outcome -> {
                outcome.askUse(now);
                outcomes.save(outcome);
                ended.tell("agenda.use-asked", new EventId(id), new UseAsked(new EventId(id), now), Actor.system());
            });
        }
    }

    /** @throws NotFound when the actor acts for none of its hosts */
    public void answerUse(Actor actor, EventId id, OutcomeView.Use use, @Nullable String because) {
        var reader = access.reader(actor);
        var event = store.findById(id).filter(one -> reader.hosts(one.view())).orElseThrow(NotFound::new);
        var outcome = outcomes.findById(id).orElseThrow(NotFound::new);
        if (use != OutcomeView.Use.YES && because == null) {
            throw new InvalidField("because", "agenda.field.because.missing");
        }
        outcome.answerUse(use, because, actor.requireAccount());
        outcomes.save(outcome);
        event.close();
        event.tell(new UseAnswered(id, clock.instant()));
        ended.closed(event, actor);
    }

    /** Events whose use the actor's institutions are asked about, longest waiting first. */
    public List<EventId> useQuestions(Actor actor) {
        var institutions = access.reader(actor).institutions().stream()
                .map(one -> one.value())
                .toList();
        return institutions.isEmpty()
                ? List.of()
                : outcomes.idsAsked(institutions).stream().map(EventId::new).toList();
    }
}
