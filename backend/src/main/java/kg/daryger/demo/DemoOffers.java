package kg.daryger.demo;

import static kg.daryger.demo.DemoWorld.cells;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.daryger.shared.HelpKind;

/** A hundred and fifty offers of published doctors, in every state. */
final class DemoOffers {

    static final int COUNT = 150;

    private static final Map<HelpKind, String> PREFIX = Map.of(
            HelpKind.LECTURE,
            "Лекция",
            HelpKind.MASTER_CLASS,
            "Мастер-класс",
            HelpKind.OPERATING_VISIT,
            "Операционный визит",
            HelpKind.INTERNSHIP_HOST,
            "Приму на стажировку",
            HelpKind.MENTORING,
            "Наставничество",
            HelpKind.TELE_CONSULTATION,
            "Телеконсультация",
            HelpKind.PROJECT,
            "Совместный проект",
            HelpKind.CONFERENCE_TALK,
            "Доклад");

    private final DemoWorld world;

    DemoOffers(DemoWorld world) {
        this.world = world;
    }

    /** The first one is Leipzig's bronchoscopy. */
    void make(List<DemoDoctor> doctors) {
        for (int i = 0; i < COUNT; i++) {
            var doctor = doctors.get(i % doctors.size());
            var offer = write(doctor, i);
            if (kindOf(doctor, i) == HelpKind.OPERATING_VISIT) {
                team(offer, doctor, doctors);
            }
        }
    }

    /** Nobody operates alone: another one of the same subject comes along. */
    private void team(UUID offer, DemoDoctor lead, List<DemoDoctor> doctors) {
        doctors.stream()
                .filter(other -> !other.id().equals(lead.id()))
                .filter(other -> other.theme().equals(lead.theme()))
                .findFirst()
                .ifPresent(mate -> world.row("offer_member", "offer_id", offer, "position", 0, "doctor_id", mate.id()));
    }

    private static HelpKind kindOf(DemoDoctor doctor, int number) {
        return number % 4 == 3 ? HelpKind.LECTURE : doctor.theme().kind();
    }

    private static String state(int number) {
        return switch (number % 20) {
            case 3 -> "DRAFT";
            case 7 -> "EXHAUSTED";
            case 12 -> "EXPIRED";
            case 17 -> "WITHDRAWN";
            default -> "OPEN";
        };
    }

    private UUID write(DemoDoctor doctor, int number) {
        var id = world.id();
        var state = state(number);
        var theme = doctor.theme();
        var kind = kindOf(doctor, number);
        var title = PREFIX.get(kind) + ": " + theme.russian();
        var capacity = world.between(1, 6);
        var internship = kind == HelpKind.INTERNSHIP_HOST;
        var ended = List.of("EXHAUSTED", "EXPIRED", "WITHDRAWN").contains(state);
        var from = state.equals("EXPIRED")
                ? world.today().minusDays(90)
                : world.today().plusDays(world.between(5, 30));
        var languages = number % 3 == 0 ? List.of("ky", "ru", "en") : List.of("ky", "ru");
        world.row(
                "offer",
                cells("id", id, "version", 1, "lead_id", doctor.id(), "state", state, "kind", kind.name()),
                cells("title", DemoWorld.text(title, "", theme.english())),
                cells(
                        "description",
                        DemoWorld.text(
                                "Вымышленное предложение: примеры, протоколы и ответы на вопросы команды.", "", "")),
                cells("specialty", theme.specialty(), "skills", theme.skills(), "languages", languages),
                cells("mode", mode(kind), "available_from", from),
                cells("available_until", from.plusDays(world.between(60, 240)), "capacity", capacity),
                cells("taken", state.equals("EXHAUSTED") ? capacity : 0, "lead_days", world.between(1, 4) * 7),
                cells("open_to_people", kind == HelpKind.LECTURE && number % 5 == 0),
                cells("weeks", internship ? (Integer) world.between(12, 24) : null),
                cells("places", internship ? (Integer) 2 : null, "created_at", world.daysAgo(35)),
                cells("opened_at", state.equals("DRAFT") ? null : world.daysAgo(world.between(8, 34))),
                cells("ended_at", ended ? world.daysAgo(2) : null));
        return id;
    }

    private static String mode(HelpKind kind) {
        return switch (kind) {
            case OPERATING_VISIT, INTERNSHIP_HOST -> "ON_SITE";
            case LECTURE, MENTORING, TELE_CONSULTATION -> "ONLINE";
            default -> "BOTH";
        };
    }
}
