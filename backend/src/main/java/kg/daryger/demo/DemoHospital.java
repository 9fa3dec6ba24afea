package kg.daryger.demo;

import static kg.daryger.demo.DemoWorld.cells;

import java.util.List;
import java.util.UUID;
import kg.daryger.demo.DemoPeople.Person;

/** One of the seeded institutions with invented staff. */
record DemoHospital(UUID id, Person head, Person coordinator) {

    /** The first one can be tried by head and coordinator. */
    static final List<String> CODES = List.of(
            "hosp-nar-oob",
            "hosp-ik-oob",
            "hosp-nccit",
            "hosp-ncoh",
            "hosp-riheart",
            "hosp-ncmch",
            "hosp-osh-momok",
            "hosp-ja-oob",
            "hosp-tal-oob",
            "hosp-bat-oob",
            "hosp-nh",
            "hosp-ncp");

    void furnish(DemoWorld world) {
        room(world, "Конференц-зал", "HALL");
        room(world, "Операционная 1", "THEATRE");
        world.row(
                "equipment",
                cells("institution_id", id, "position", 0, "name", "Видеобронхоскоп", "count", 1),
                cells("condition", "WORKING"));
        world.row(
                "equipment",
                cells("institution_id", id, "position", 1, "name", "Аппарат ИВЛ", "count", world.between(2, 12)),
                cells("condition", "WORKING"));
        var days = List.of("TUESDAY", "THURSDAY");
        for (int i = 0; i < days.size(); i++) {
            world.row(
                    "teaching_hours",
                    cells("institution_id", id, "position", i, "weekday", days.get(i), "from_minute", 840),
                    cells("until_minute", 960));
        }
    }

    private void room(DemoWorld world, String name, String kind) {
        world.row(
                "room",
                cells("id", world.id(), "version", 1, "institution_id", id, "name", name, "kind", kind),
                cells("seats", kind.equals("HALL") ? 60 : 8, "screen", true, "camera", true));
    }
}
