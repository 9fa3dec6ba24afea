package kg.daryger.demo;

import static kg.daryger.demo.DemoWorld.cells;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.daryger.demo.DemoPeople.Person;
import kg.daryger.shared.Actor;
import kg.daryger.shared.HelpKind;
import org.jspecify.annotations.Nullable;

/** Events in every state; each day at most one, so that nobody is booked twice. */
final class DemoEvents {

    private static final String ZONE = Actor.BISHKEK.getId();
    private static final List<String> CLEARANCES = List.of("PERMISSION", "INSURANCE", "READINESS", "INVITATION_LETTER");

    private final DemoWorld world;
    private final DemoPeople people;
    private final List<Person> participants;

    DemoEvents(DemoWorld world, DemoPeople people, List<Person> participants) {
        this.world = world;
        this.people = people;
        this.participants = participants;
    }

    /**
     * @param days from today, in the past below zero
     * @param status of {@code EventStatus}
     * @param reach of {@code Reach}
     */
    record Plan(
            Map<String, Object> title,
            HelpKind kind,
            int days,
            String status,
            String reach,
            DemoDoctor speaker,
            DemoHospital host,
            @Nullable UUID origin) {

        boolean handsOn() {
            return kind == HelpKind.OPERATING_VISIT;
        }

        boolean publicTalk() {
            return reach.startsWith("PUBLIC");
        }

        /** Reported more than a month ago: its hosts are asked whether it is used. */
        boolean asksUse() {
            return status.equals("HELD") && days < -30;
        }

        boolean past() {
            return days < 0;
        }
    }

    /** Who suggests in the ministry's name. */
    UUID officer() {
        return people.get("programme-manager").account();
    }

    UUID make(Plan plan) {
        var id = world.id();
        write(id, plan);
        world.row("event_speaker", "event_id", id, "doctor_id", plan.speaker().id());
        world.row(
                "event_host",
                cells(
                        "event_id",
                        id,
                        "position",
                        0,
                        "institution_id",
                        plan.host().id()));
        if (List.of("SCHEDULED", "PROVISIONAL").contains(plan.status())) {
            var start = start(plan).atZone(Actor.BISHKEK).toInstant();
            var during = "[" + start + "," + start.plus(minutes(plan), ChronoUnit.MINUTES) + ")";
            world.row("booking", "id", world.id(), "resource", plan.speaker().id(), "event_id", id, "during", during);
        }
        if (plan.status().equals("PROVISIONAL")) {
            clearances(id);
        }
        if (plan.status().equals("CLOSED") || plan.asksUse()) {
            outcome(id, plan);
        }
        if (plan.publicTalk() && !plan.status().equals("DRAFT")) {
            registrations(id, plan);
        }
        return id;
    }

    private LocalDateTime start(Plan plan) {
        return world.today().plusDays(plan.days()).atTime(plan.handsOn() ? 9 : 15, 0);
    }

    private static int minutes(Plan plan) {
        return plan.handsOn() ? 480 : 90;
    }

    private void write(UUID id, Plan plan) {
        var local = start(plan);
        var start = local.atZone(Actor.BISHKEK).toInstant();
        var online = !plan.handsOn() && plan.kind() != HelpKind.CONFERENCE_TALK;
        var askedBefore = plan.past() ? 10 - plan.days() : 8;
        var asked = plan.publicTalk() && !plan.status().equals("DRAFT") ? world.daysAgo(askedBefore) : null;
        world.row(
                "event",
                cells("id", id, "version", 1, "uid", id + "@agenda.daryger.kg"),
                cells("sequence", plan.status().equals("CANCELLED") ? 1 : 0, "kind", kind(plan.kind())),
                cells("status", plan.status(), "title", plan.title(), "local_start", local),
                cells("minutes", minutes(plan), "zone", ZONE, "starts_at", start),
                cells("ends_at", start.plus(minutes(plan), ChronoUnit.MINUTES)),
                cells(
                        "zone_rules",
                        ZoneRulesProvider.getVersions(ZONE).lastEntry().getKey(),
                        "online",
                        online),
                cells("hands_on", plan.handsOn(), "languages", List.of("ru", "ky")),
                cells("seats", plan.publicTalk() ? (Integer) 300 : null, "origin", plan.origin()),
                cells("created_by", plan.host().coordinator().account()),
                cells(
                        "cancel_reason",
                        plan.status().equals("CANCELLED") ? "Перенос рейса: новые даты согласуем." : null),
                link(id, plan, online),
                cells(
                        "reach",
                        plan.reach(),
                        "narrow_reach",
                        "INSTITUTIONS".equals(plan.reach()) ? "INSTITUTIONS" : "INVITED"),
                cells(
                        "asked_at",
                        asked,
                        "officer",
                        asked == null ? null : people.get("scheduler").account()),
                cells("decided_at", plan.reach().equals("PUBLIC") ? world.daysAgo(askedBefore - 1) : null));
    }

    private static DemoWorld.Cells link(UUID event, Plan plan, boolean online) {
        return online
                ? cells(
                        "link_person",
                        plan.host().coordinator().account(),
                        "link_url",
                        "https://meet.demo.daryger.example/" + event.toString().substring(24))
                : cells("link_person", null, "link_url", null);
    }

    private static String kind(HelpKind kind) {
        return switch (kind) {
            case LECTURE -> "LECTURE";
            case MASTER_CLASS -> "MASTER_CLASS";
            case OPERATING_VISIT -> "OPERATING_VISIT";
            case CONFERENCE_TALK -> "CONFERENCE_TALK";
            case TELE_CONSULTATION -> "CASE_CONFERENCE";
            case PROJECT, MENTORING, INTERNSHIP_HOST -> "ONLINE_MEETING";
        };
    }

    /** Two are green, two are missing. */
    private void clearances(UUID event) {
        for (int i = 0; i < CLEARANCES.size(); i++) {
            var green = i < 2;
            world.row(
                    "clearance",
                    cells("id", world.id(), "version", 1, "event_id", event, "item", CLEARANCES.get(i)),
                    cells("owner_id", green ? people.get("programme-manager").account() : null),
                    cells("document_date", green ? world.today().minusDays(3) : null),
                    cells("document_number", green ? "ДЕМО-" + (i + 1) : null),
                    cells("cleared_at", green ? world.daysAgo(3) : null));
        }
    }

    private void outcome(UUID event, Plan plan) {
        var attended = world.between(8, 60);
        var asked = plan.days() < -30;
        var said = asked && !plan.asksUse();
        var use = List.of("YES", "PARTLY", "NO").get(Math.floorMod(plan.days(), 3));
        world.row(
                "outcome",
                cells("event_id", event, "version", 1, "took_place", true, "people", attended),
                cells("minutes", minutes(plan), "consultations", plan.handsOn() ? world.between(5, 20) : 0),
                cells("lectures", plan.kind() == HelpKind.LECTURE ? 1 : 0),
                cells("master_classes", plan.kind() == HelpKind.MASTER_CLASS ? 1 : 0),
                cells("joint_operations", plan.handsOn() ? world.between(2, 8) : 0, "case_boards", 0),
                cells("people_trained", attended, "reported_at", world.daysAgo(Math.max(0, -plan.days() - 1))),
                cells("reported_by", plan.host().coordinator().account()),
                cells("use_asked_at", asked ? world.daysAgo(-plan.days() - 30) : null),
                cells("used", said ? use : null),
                cells("used_because", said && !use.equals("YES") ? "Ждём расходные материалы." : null),
                cells("used_said_by", said ? plan.host().coordinator().account() : null));
        world.row("outcome_profession", "event_id", event, "profession", "DOCTOR", "people", attended / 2);
        world.row("outcome_profession", "event_id", event, "profession", "NURSE", "people", attended - attended / 2);
    }

    private void registrations(UUID event, Plan plan) {
        for (var one : participants.subList(0, world.between(10, participants.size()))) {
            world.row(
                    "registration",
                    cells("id", world.id(), "version", 1, "event_id", event, "person_id", one.person()),
                    cells("state", "SEAT", "registered_by", one.account()),
                    cells("registered_at", world.daysAgo(world.between(0, 6)), "profession", "DOCTOR"),
                    cells("attended", plan.past() && world.chance(80)));
        }
    }
}
