package kg.daryger.demo;

import static kg.daryger.demo.DemoWorld.cells;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kg.daryger.demo.DemoEvents.Plan;
import kg.daryger.shared.Actor;
import kg.daryger.shared.HelpKind;
import org.jspecify.annotations.Nullable;

/** Invitations and applications in every state, and the events that came of them. */
final class DemoProposals {

    private static final List<String> OPEN_ENDS = List.of(
            "SENT",
            "OTHER_SLOTS_ASKED",
            "DECLINED",
            "SENT",
            "EXPIRED",
            "SENT",
            "WITHDRAWN",
            "SENT",
            "DECLINED",
            "SENT",
            "OTHER_SLOTS_ASKED",
            "EXPIRED");

    private final DemoWorld world;
    private final DemoEvents events;
    private final List<DemoDoctor> doctors;
    private final List<Sent> sent = new ArrayList<>();

    DemoProposals(DemoWorld world, DemoEvents events, List<DemoDoctor> doctors) {
        this.world = world;
        this.events = events;
        this.doctors = doctors;
    }

    /** @param event what came of it */
    record Sent(
            UUID id,
            DemoNeeds.Made need,
            DemoDoctor doctor,
            String state,
            @Nullable UUID event,
            String direction) {

        boolean awaitsAnswer() {
            return state.equals("SENT");
        }
    }

    /** The first one is Naryn's invitation to Leipzig. */
    List<Sent> make(List<DemoNeeds.Made> needs) {
        add(needs.getFirst(), doctors.getFirst(), "SENT", 0);
        for (int i = 1; i < needs.size(); i++) {
            var need = needs.get(i);
            switch (need.state()) {
                case "PUBLISHED" -> add(need, fitting(need.theme(), i), OPEN_ENDS.get(i % OPEN_ENDS.size()), i);
                case "MATCHED" -> add(need, fitting(need.theme(), i), "SCHEDULED", i);
                case "IN_PROGRESS" -> add(need, fitting(need.theme(), i), "DONE", i);
                case "FULFILLED" -> add(need, fitting(need.theme(), i), "FOLLOWED_UP", i);
                default -> {}
            }
        }
        return sent;
    }

    /** Same specialty, qualified, another one each time. */
    private DemoDoctor fitting(Theme theme, int number) {
        var fit = doctors.stream()
                .skip(1)
                .filter(one -> one.qualified() && one.theme().specialty().equals(theme.specialty()))
                .toList();
        return fit.get(number % fit.size());
    }

    private void add(DemoNeeds.Made need, DemoDoctor doctor, String state, int number) {
        var id = world.id();
        var direction =
                number % 5 == 3 ? "DOCTOR_APPLIES" : number % 9 == 4 ? "MINISTRY_SUGGESTS" : "INSTITUTION_INVITES";
        var one = new Sent(id, need, doctor, state, event(id, need, doctor, new Ending(state, number)), direction);
        write(one, number);
        slots(one, number);
        sent.add(one);
    }

    private record Ending(String state, int number) {}

    private @Nullable UUID event(UUID proposal, DemoNeeds.Made need, DemoDoctor doctor, Ending ending) {
        var theme = need.theme();
        var handsOn = theme.kind() == HelpKind.OPERATING_VISIT;
        var status =
                switch (ending.state()) {
                    case "SCHEDULED" -> handsOn ? "PROVISIONAL" : "SCHEDULED";
                    case "DONE" -> "HELD";
                    case "FOLLOWED_UP" -> "CLOSED";
                    default -> "";
                };
        if (status.isEmpty()) {
            return null;
        }
        var days =
                switch (ending.state()) {
                    case "SCHEDULED" -> 1 + ending.number() - 37;
                    case "DONE" -> -(ending.number() - 36) % 9 - 1;
                    default -> -30 - ending.number();
                };
        return events.make(
                new Plan(theme.title(), theme.kind(), days, status, "INSTITUTIONS", doctor, need.hospital(), proposal));
    }

    private void write(Sent one, int number) {
        var open = List.of("SENT", "OTHER_SLOTS_ASKED").contains(one.state());
        var agreed = one.event() != null;
        var byDoctor = one.direction().equals("DOCTOR_APPLIES");
        var invited = one.direction().equals("INSTITUTION_INVITES");
        var turned = one.state().equals("OTHER_SLOTS_ASKED");
        var sentAt = number == 0 ? world.now().minus(3, ChronoUnit.HOURS) : world.daysAgo(world.between(2, 20));
        // every other open one is overdue
        var overdue = number != 0 && number % 2 == 0;
        world.row(
                "proposal",
                cells("id", one.id(), "version", 1, "need_id", one.need().id()),
                cells(
                        "institution_id",
                        one.need().hospital().id(),
                        "lead_id",
                        one.doctor().id()),
                cells("direction", one.direction()),
                cells("online", one.need().theme().kind() != HelpKind.OPERATING_VISIT, "sent_at", sentAt),
                cells("sent_by", sender(one)),
                cells("score", "{\"doctor\":\"" + one.doctor().id() + "\",\"conditions\":[],\"parts\":[]}"),
                cells("weights_version", 1, "state", one.state()),
                cells("institution_agreed", agreed || invited != turned),
                cells("doctor_agreed", agreed || (turned ? invited : byDoctor)),
                cells(
                        "answer_by",
                        open && overdue ? world.daysAgo(1) : world.now().plus(7, ChronoUnit.DAYS)),
                cells("answered_at", open && !turned ? null : world.daysAgo(1), "event_id", one.event()),
                cells("decline_reason", one.state().equals("DECLINED") ? "NO_TIME" : null));
        world.row(
                "proposal_doctor",
                cells(
                        "proposal_id",
                        one.id(),
                        "position",
                        0,
                        "doctor_id",
                        one.doctor().id()));
    }

    private UUID sender(Sent one) {
        return switch (one.direction()) {
            case "DOCTOR_APPLIES" -> one.doctor().person().account();
            case "MINISTRY_SUGGESTS" -> events.officer();
            default -> one.need().hospital().coordinator().account();
        };
    }

    private void slots(Sent one, int number) {
        var count = one.event() == null ? 3 : 1;
        for (int i = 0; i < count; i++) {
            var day = world.today().plusDays(9L + 3L * i + number % 5);
            world.row(
                    "proposal_slot",
                    cells("proposal_id", one.id(), "position", i, "local_start", day.atTime(15 + i % 2, 0)),
                    cells("minutes", 90, "zone", Actor.BISHKEK.getId()));
        }
    }
}
