package kg.daryger.matching.domain;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.DoctorView;
import kg.daryger.doctor.Doctors;
import kg.daryger.institution.InstitutionId;
import kg.daryger.institution.InstitutionView;
import kg.daryger.institution.Institutions;
import kg.daryger.matching.ProposalId;
import kg.daryger.matching.ProposalView;
import kg.daryger.matching.Slot;
import kg.daryger.need.NeedId;
import kg.daryger.need.NeedView;
import kg.daryger.need.Needs;
import kg.daryger.shared.Actor;
import kg.daryger.shared.NotFound;
import kg.daryger.shared.time.ShownTime;
import org.springframework.stereotype.Component;

/** Proposals as one reader may see them, with their slots on the clocks of reader, doctor and institution. */
@Component
public class ProposalsShown {

    private final ProposalDirectory directory;
    private final Needs needs;
    private final Doctors doctors;
    private final Institutions institutions;
    private final Reading reading;

    ProposalsShown(
            ProposalDirectory directory, Needs needs, Doctors doctors, Institutions institutions, Reading reading) {
        this.directory = directory;
        this.needs = needs;
        this.doctors = doctors;
        this.institutions = institutions;
        this.reading = reading;
    }

    /** @throws NotFound for anybody but the two sides and the ministry */
    public Shown one(Actor actor, ProposalId id) {
        var view = directory.find(id).orElseThrow(NotFound::new);
        reading.sides().requireReader(actor, view);
        return shown(actor, view);
    }

    public List<Shown> ofDoctor(Actor actor) {
        return all(actor, directory.ofDoctor(doctors.requireOwn(actor)));
    }

    public List<Shown> ofInstitution(Actor actor, InstitutionId institution) {
        institutions.requireActingFor(actor, institution);
        return all(actor, directory.ofInstitution(institution));
    }

    public List<Shown> ofNeed(Actor actor, NeedId need) {
        if (!actor.isOfficer()) {
            institutions.requireActingFor(
                    actor, needs.find(need).map(NeedView::institution).orElseThrow(NotFound::new));
        }
        return all(actor, directory.ofNeed(need));
    }

    /** Sent and not answered, oldest first: for the ministry. */
    public List<Shown> waiting(Actor actor) {
        return all(actor, directory.waitingSince(reading.clock().instant()));
    }

    private List<Shown> all(Actor actor, List<ProposalView> views) {
        return views.stream().map(view -> shown(actor, view)).toList();
    }

    private Shown shown(Actor actor, ProposalView view) {
        var need = needs.find(view.need()).orElseThrow(NotFound::new);
        var institution = institutions.find(view.institution()).orElseThrow(NotFound::new);
        var lead = view.doctors().getFirst();
        var visible = doctors.seenBy(doctors.viewerFor(actor), view.doctors());
        var sides = reading.sides().sidesOf(actor, view);
        var house = sides.contains(Side.INSTITUTION);
        var head = house && reading.sides().isHead(actor, view);
        var myTurn = (sides.contains(Side.DOCTOR) && view.waitsForDoctor())
                || (house && view.waitsForInstitution() && (!view.awaitsHead() || head));
        return new Shown(
                house ? view : view.fromOutside(),
                need,
                institution,
                view.doctors().stream()
                        .map(visible::get)
                        .filter(java.util.Objects::nonNull)
                        .toList(),
                slots(actor, view.slots(), lead),
                house ? slots(actor, view.houseAnswer(), lead) : List.of(),
                sides.contains(Side.DOCTOR),
                house,
                myTurn,
                head && view.awaitsHead(),
                ShownTime.of(view.sentAt(), actor),
                ShownTime.of(view.answerBy(), actor));
    }

    private List<ShownSlot> slots(Actor actor, List<Slot> slots, DoctorId lead) {
        return slots.stream().map(slot -> shown(actor, slot, lead)).toList();
    }

    private ShownSlot shown(Actor actor, Slot slot, DoctorId lead) {
        var start = slot.planned().start();
        ZoneId there = doctors.zoneAt(lead, start);
        return new ShownSlot(slot, ShownTime.of(start, actor, slot.zone(), there, Actor.BISHKEK));
    }

    /** What reading needs beside the facades. */
    @Component
    record Reading(Sides sides, Clock clock) {}

    /**
     * @param doctors those that the reader may see
     * @param asDoctor the reader stands on the doctor's side
     * @param houseAnswer what the institution would answer as soon as its head agrees; only for its staff
     * @param myTurn the reader has to answer
     * @param mayApprove the reader is the head whose agreement is awaited
     */
    public record Shown(
            ProposalView proposal,
            NeedView need,
            InstitutionView institution,
            List<DoctorView> doctors,
            List<ShownSlot> slots,
            List<ShownSlot> houseAnswer,
            boolean asDoctor,
            boolean asInstitution,
            boolean myTurn,
            boolean mayApprove,
            ShownTime sentAt,
            ShownTime answerBy) {}

    public record ShownSlot(Slot slot, ShownTime start) {}
}
