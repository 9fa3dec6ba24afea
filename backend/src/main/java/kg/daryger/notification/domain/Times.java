package kg.daryger.notification.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kg.daryger.agenda.Agenda;
import kg.daryger.agenda.EventId;
import kg.daryger.agenda.EventStatus;
import kg.daryger.agenda.EventView;
import kg.daryger.doctor.DoctorId;
import kg.daryger.matching.ProposalId;
import kg.daryger.matching.ProposalView;
import kg.daryger.matching.Proposals;
import org.springframework.stereotype.Component;

/** The times that a notice is about, on the clocks of both sides. */
@Component
class Times {

    private static final Set<Matter> WITH_SLOTS =
            Set.of(Matter.INVITATION_RECEIVED, Matter.APPLICATION_RECEIVED, Matter.SUGGESTION_RECEIVED);
    private static final Set<Matter> WITHOUT = Set.of(Matter.USE_ASKED, Matter.USE_ANSWERED);

    private final Agenda agenda;
    private final Proposals proposals;
    private final DoctorWords doctors;
    private final Clocks clocks;

    Times(Agenda agenda, Proposals proposals, DoctorWords doctors, Clocks clocks) {
        this.agenda = agenda;
        this.proposals = proposals;
        this.doctors = doctors;
        this.clocks = clocks;
    }

    List<String> of(Matter matter, Map<String, String> params, Reader reader) {
        if (WITHOUT.contains(matter)) {
            return List.of();
        }
        if (WITH_SLOTS.contains(matter)) {
            return Optional.ofNullable(params.get("proposal"))
                    .map(ProposalId::of)
                    .flatMap(proposals::find)
                    .map(proposal -> slots(proposal, reader))
                    .orElse(List.of());
        }
        return Optional.ofNullable(params.get("event"))
                .map(EventId::of)
                .flatMap(agenda::find)
                .filter(event -> event.status() != EventStatus.DRAFT)
                .map(event -> List.of(start(event, reader)))
                .orElse(List.of());
    }

    private List<String> slots(ProposalView proposal, Reader reader) {
        return proposal.slots().stream()
                .map(slot -> {
                    var start = slot.planned().start();
                    return write(start, others(slot.zone(), proposal.doctors(), reader), reader);
                })
                .toList();
    }

    private String start(EventView event, Reader reader) {
        return write(event.start(), others(event.time().zone(), List.copyOf(event.speakers()), reader), reader);
    }

    private List<ZoneId> others(ZoneId place, List<DoctorId> people, Reader reader) {
        var zones = new ArrayList<ZoneId>(List.of(place));
        people.stream().limit(2).forEach(doctor -> zones.addAll(doctors.zone(doctor, reader)));
        return zones;
    }

    private String write(Instant at, List<ZoneId> others, Reader reader) {
        return clocks.both(at, doctors.ownZone(reader.actor(), at), others, reader.language());
    }
}
