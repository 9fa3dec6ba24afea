package kg.daryger.agenda;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.institution.InstitutionId;
import kg.daryger.shared.Actor;

/** What other modules may ask of events. */
public interface Agenda {

    /**
     * Schedules an event and books its people and rooms, in the caller's transaction. Hands-on care becomes provisional.
     *
     * @throws Overlapping when a person or a room is booked at that time
     */
    EventId schedule(EventPlan plan, Actor by);

    Optional<EventView> find(EventId id);

    /** The event, as far as the actor may know of it and what they are to it; empty when they may not. */
    Optional<Seen> seenBy(Actor actor, EventId id);

    /** Of these, what anybody of each audience may know of; without what was called off. */
    Map<Audience, List<EventView>> seenByEach(Collection<EventId> ids);

    /** Events but drafts in which one of the doctors speaks or of which one of the institutions is a host, whenever they are. */
    Set<EventId> concerning(Collection<DoctorId> speakers, Collection<InstitutionId> hosts);

    /** Events of a doctor that touch the interval. */
    List<EventView> ofDoctor(DoctorId doctor, Instant from, Instant until);

    List<EventView> ofInstitution(InstitutionId institution, Instant from, Instant until);

    /** Events published to the public that end after the instant, soonest first. */
    List<EventView> published(Instant after, int limit);

    /** The event that came out of a proposal. */
    Optional<EventView> ofOrigin(UUID proposal);

    /** All events of a series, soonest first. */
    List<EventView> ofSeries(UUID series);

    /** True when a person is free in the interval. */
    boolean free(Set<DoctorId> doctors, Instant from, Instant until);

    /** All events but drafts that touch the interval: for reports and exports. */
    List<EventView> between(Instant from, Instant until);

    /** What was reported, by event; events without a report are missing. */
    Map<EventId, OutcomeView> outcomes(Collection<EventId> ids);

    void cancel(EventId id, String reason, Actor by);

    /**
     * @param manages the actor organises it
     * @param speaks the actor is one of its speakers
     */
    record Seen(EventView event, boolean manages, boolean speaks) {}
}
