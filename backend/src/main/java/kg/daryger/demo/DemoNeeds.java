package kg.daryger.demo;

import static kg.daryger.demo.DemoWorld.cells;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sixty needs on the ministry's themes, in every state. */
final class DemoNeeds {

    static final int COUNT = 60;

    private static final List<String> AUDIENCES =
            List.of("Врачи отделения", "Врачи и медсёстры", "Ординаторы", "Операционная бригада", "Врачи ЦСМ области");
    private static final List<String> CLOSINGS = List.of("NO_FUNDING", "SOLVED_OTHERWISE", "NO_LONGER_NEEDED");

    private final DemoWorld world;
    private final List<DemoHospital> hospitals;
    private final List<Theme> themes = Theme.all();

    DemoNeeds(DemoWorld world, List<DemoHospital> hospitals) {
        this.world = world;
        this.hospitals = hospitals;
    }

    record Made(UUID id, DemoHospital hospital, Theme theme, String state) {}

    /** The first one is Naryn's bronchoscopy. */
    List<Made> make() {
        var made = new ArrayList<Made>();
        for (int i = 0; i < COUNT; i++) {
            var need =
                    new Made(world.id(), hospitals.get(i % hospitals.size()), themes.get(i % themes.size()), state(i));
            write(need, i);
            made.add(need);
        }
        return made;
    }

    private static String state(int number) {
        if (number < 38) {
            return "PUBLISHED";
        }
        return switch ((number - 38) % 11) {
            case 0, 3, 6 -> "MATCHED";
            case 1, 7 -> "IN_PROGRESS";
            case 2, 4 -> "FULFILLED";
            case 5, 10 -> "DRAFT";
            case 8 -> "AWAITING_HEAD";
            default -> "CLOSED";
        };
    }

    private void write(Made need, int number) {
        var inHouse = List.of("DRAFT", "AWAITING_HEAD").contains(need.state());
        var closed = need.state().equals("CLOSED");
        var published = inHouse ? null : world.daysAgo(world.between(9, 36));
        var from = window(number);
        var urgency = List.of("ROUTINE", "SOON", "URGENT").get(number % 3);
        var rank = need.state().equals("PUBLISHED") && number % 6 == 0 ? (Integer) (number / 6 + 1) : null;
        world.row(
                "need",
                cells(
                        "id",
                        need.id(),
                        "version",
                        1,
                        "institution_id",
                        need.hospital().id()),
                cells("state", need.state(), "title", need.theme().title()),
                cells(
                        "specialty",
                        need.theme().specialty(),
                        "skills",
                        need.theme().skills()),
                cells("audience", world.pick(AUDIENCES), "people", world.between(4, 30)),
                cells("kind", need.theme().kind().name(), "earliest", from),
                cells("latest", from == null ? null : from.plusDays(60)),
                cells("languages", number % 4 == 0 ? List.of("ky", "ru", "en") : List.of("ky", "ru")),
                cells("goal", DemoWorld.text("Команда делает это сама, безопасно и по протоколу.", "", "")),
                cells("funding", number % 5 == 0 ? List.of("TRAVEL", "HOUSING") : List.of()),
                cells("funding_said", number % 5 == 0, "urgency", urgency, "rank", rank),
                cells("rank_reason", rank == null ? null : "Приоритет программы министерства"),
                cells(
                        "created_at",
                        world.daysAgo(37),
                        "created_by",
                        need.hospital().coordinator().account()),
                cells("published_at", published),
                cells("expires_at", published == null ? null : published.plus(180, java.time.temporal.ChronoUnit.DAYS)),
                cells("closed_at", closed ? world.daysAgo(3) : null),
                cells("close_reason", closed ? world.pick(CLOSINGS) : null));
    }

    /** Every third one has time. */
    private @Nullable LocalDate window(int number) {
        return number % 3 == 2 ? null : world.today().plusDays(world.between(7, 40));
    }
}
