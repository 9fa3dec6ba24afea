package kg.daryger.matching.domain;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import kg.daryger.agenda.Agenda;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.EventKind;
import kg.daryger.agenda.EventPlan;
import kg.daryger.agenda.Reach;
import kg.daryger.doctor.DoctorField;
import kg.daryger.doctor.Doctors;
import kg.daryger.matching.ProposalView;
import kg.daryger.need.Needs;
import kg.daryger.offer.Offers;
import kg.daryger.shared.Actor;
import kg.daryger.shared.HelpKind;
import org.springframework.stereotype.Component;

/** What an accepted proposal brings about, all in the transaction of the acceptance: place, event, bookings, need. */
@Component
class Scheduling {

    /** The sides keep seeing each other's contact for follow-up questions. */
    private static final Duration AFTERWARDS = Duration.ofDays(90);

    private final Needs needs;
    private final Offers offers;
    private final Agenda agenda;
    private final Doctors doctors;

    Scheduling(Needs needs, Offers offers, Agenda agenda, Doctors doctors) {
        this.needs = needs;
        this.offers = offers;
        this.agenda = agenda;
        this.doctors = doctors;
    }

    EventId schedule(Actor actor, Proposal proposal) {
        var view = proposal.view();
        var offer = view.offer();
        if (offer != null) {
            offers.claim(offer, actor);
        }
        var event = agenda.schedule(plan(view, proposal.online()), actor);
        needs.matched(view.need(), actor);
        var until = view.slots().getFirst().planned().end().plus(AFTERWARDS);
        view.doctors()
                .forEach(doctor -> doctors.exchange(
                        doctor, view.institution(), Set.of(DoctorField.NAME, DoctorField.CONTACT), until));
        return event;
    }

    private EventPlan plan(ProposalView view, boolean online) {
        var need = needs.find(view.need()).orElseThrow();
        var terms = need.terms();
        return new EventPlan(
                eventKind(terms.kind()),
                terms.title(),
                view.slots().getFirst().planned(),
                Set.copyOf(view.doctors()),
                List.of(view.institution()),
                Set.of(),
                online,
                terms.kind().handsOn(),
                Reach.INVITED,
                terms.languages(),
                null,
                view.id().value());
    }

    /** Mentoring, consultation, projects and internships begin with a meeting. */
    static EventKind eventKind(HelpKind kind) {
        return switch (kind) {
            case LECTURE -> EventKind.LECTURE;
            case MASTER_CLASS -> EventKind.MASTER_CLASS;
            case OPERATING_VISIT -> EventKind.OPERATING_VISIT;
            case CONFERENCE_TALK -> EventKind.CONFERENCE_TALK;
            case INTERNSHIP_HOST, MENTORING, TELE_CONSULTATION, PROJECT -> EventKind.ONLINE_MEETING;
        };
    }
}
