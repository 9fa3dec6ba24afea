package kg.daryger.agenda.domain;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.EventStatus;
import kg.daryger.agenda.OutcomeView;
import kg.daryger.agenda.Reach;
import kg.daryger.agenda.domain.ShownDetails.Asking;
import kg.daryger.agenda.domain.ShownDetails.Link;
import kg.daryger.agenda.domain.ShownDetails.Occurrence;
import kg.daryger.agenda.domain.ShownDetails.Step;
import kg.daryger.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One event with all that its reader may know and do. */
@Component
@Transactional(readOnly = true)
public class ShowingEvent {

    private final EventAccess access;
    private final EventShape shape;
    private final Papers papers;
    private final Outcomes outcomes;
    private final Clock clock;

    ShowingEvent(EventAccess access, EventShape shape, Papers papers, Outcomes outcomes, Clock clock) {
        this.access = access;
        this.shape = shape;
        this.papers = papers;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    /** @throws kg.daryger.shared.NotFound when the reader may not know of it */
    public ShownDetails show(ShowingEvents.Viewed by, EventId id) {
        var reader = access.reader(by.actor());
        var event = access.readable(reader, id);
        var view = event.view();
        var concerned = reader.changes(view) || by.actor().isOfficer();
        var outcome = concerned ? outcomes.findById(id).map(Outcome::view).orElse(null) : null;
        return new ShownDetails(
                shape.of(reader, by.zone(), List.of(event)).getFirst(),
                view.online() ? link(reader, event) : null,
                concerned ? asking(reader, event) : null,
                concerned && view.handsOn() ? papers.of(by.actor(), event) : List.of(),
                outcome,
                event.cancelReason(),
                steps(reader, event, outcome),
                access.series(reader, event).stream()
                        .map(one -> new Occurrence(
                                one.id(),
                                LocalDateTime.ofInstant(one.time().startsAt(), by.zone()),
                                one.view().status()))
                        .toList());
    }

    private static Link link(EventReader reader, Event event) {
        var view = event.view();
        var link = event.link();
        var visible = reader.seesLink(view);
        return new Link(
                link.linkUrl() != null,
                visible,
                visible ? link.linkUrl() : null,
                view.start().minus(JoinLink.DUE_BEFORE),
                reader.bringsLink(view));
    }

    private Asking asking(EventReader reader, Event event) {
        var publication = event.publication();
        var account = reader.actor().account();
        var asked = publication.waiting() ? publication.askedAt() : null;
        var days = asked == null ? 0 : WorkingDays.between(asked, clock.instant());
        return new Asking(
                asked,
                days,
                days >= PublishingEvent.PATIENCE,
                account != null && (account.equals(publication.officer()) || account.equals(publication.deputy())),
                publication.officerComment());
    }

    private Set<Step> steps(EventReader reader, Event event, @Nullable OutcomeView outcome) {
        var steps = EnumSet.noneOf(Step.class);
        var view = event.view();
        var stands = event.booksTime();
        var ahead = view.status() == EventStatus.DRAFT || stands;
        var begun = !view.start().isAfter(clock.instant());
        offer(steps, Step.EDIT, reader.manages(view) && ahead);
        offer(steps, Step.SCHEDULE, reader.manages(view) && view.status() == EventStatus.DRAFT);
        offer(steps, Step.MOVE, reader.changes(view) && stands && !begun);
        offer(steps, Step.CANCEL, reader.changes(view) && ahead && !begun);
        offer(steps, Step.BRING_LINK, view.online() && ahead && (reader.changes(view) || reader.bringsLink(view)));
        var asks =
                stands && view.reach() != Reach.PUBLIC && !event.publication().waiting();
        offer(steps, Step.ASK_PUBLICATION, reader.manages(view) && asks);
        var officer = reader.actor().is(Role.SCHEDULER);
        offer(steps, Step.PUBLISH, officer && event.publication().waiting());
        var spreads = view.reach() == Reach.PUBLIC || view.reach() == Reach.INSTITUTIONS;
        offer(steps, Step.STOP, officer && spreads && view.status() != EventStatus.DRAFT);
        offer(steps, Step.REPORT, reader.manages(view) && view.status() == EventStatus.SCHEDULED && begun);
        var asked = outcome != null && outcome.useAskedAt() != null && outcome.use() == null;
        offer(steps, Step.ANSWER_USE, reader.hosts(view) && asked);
        return steps;
    }

    private static void offer(Set<Step> steps, Step step, boolean possible) {
        if (possible) {
            steps.add(step);
        }
    }
}
