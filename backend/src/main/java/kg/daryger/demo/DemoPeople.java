package kg.daryger.demo;

import static kg.daryger.demo.DemoWorld.cells;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kg.daryger.demo.DemoNames.Name;
import kg.daryger.shared.Role;

/** Persons with an account whose address names its key: {@code verifier@demo.daryger.example}. */
final class DemoPeople {

    static final String DOMAIN = "@demo.daryger.example";

    private static final List<String> PROFESSIONS = List.of("DOCTOR", "NURSE", "FELDSHER", "RESIDENT", "STUDENT");

    private final DemoWorld world;
    private final Map<String, Person> byKey = new LinkedHashMap<>();

    DemoPeople(DemoWorld world) {
        this.world = world;
    }

    record Person(UUID person, UUID account, String key) {}

    /** @param key first part of the address */
    Person make(String key, Name name, String zone, Role... roles) {
        var made = new Person(world.id(), world.id(), key);
        world.row(
                "person",
                cells("id", made.person(), "version", 1, "name_cyrillic", name.cyrillic()),
                cells("name_latin", name.latin()));
        var since = world.daysAgo(world.between(40, 200));
        var language = world.chance(30) ? "ky" : "ru";
        world.row(
                "account",
                cells("id", made.account(), "version", 1, "person_id", made.person(), "email", key + DOMAIN),
                cells("email_verified_at", since, "language", language, "zone", zone, "state", "ACTIVE"),
                cells("created_at", since));
        for (var role : roles) {
            world.row("account_role", "account_id", made.account(), "role", role.name(), "granted_at", since);
        }
        byKey.put(key, made);
        return made;
    }

    Person make(String key, Role... roles) {
        return make(key, DemoNames.next(world), "Asia/Bishkek", roles);
    }

    Person get(String key) {
        return Objects.requireNonNull(byKey.get(key), key);
    }

    void officers() {
        make("verifier", Role.VERIFIER);
        make("scheduler", Role.SCHEDULER);
        make("programme-manager", Role.PROGRAMME_MANAGER);
        make("analyst", Role.ANALYST);
        make("administrator", Role.ADMINISTRATOR);
    }

    /** Health workers who join events; the first one can be tried. */
    List<Person> participants(List<UUID> institutions) {
        var made = new ArrayList<Person>();
        for (int i = 0; i < 40; i++) {
            var one = make(i == 0 ? "participant" : "participant-%02d".formatted(i), Role.PARTICIPANT);
            world.row(
                    "participant",
                    cells("person_id", one.person(), "institution_id", world.pick(institutions)),
                    cells("profession", world.pick(PROFESSIONS)));
            made.add(one);
        }
        return made;
    }
}
