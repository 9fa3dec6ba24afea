package kg.daryger.demo;

import static kg.daryger.demo.DemoWorld.cells;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kg.daryger.demo.DemoNames.Name;
import kg.daryger.doctor.DoctorField;
import kg.daryger.identity.ConsentPurpose;
import kg.daryger.shared.HelpKind;
import kg.daryger.shared.Role;

/** About three hundred profiles, from drafts to doctors whom everybody may find. */
final class DemoDoctors {

    static final int COUNT = 300;

    private final DemoWorld world;
    private final DemoPeople people;
    private final DemoCredentials credentials;
    private final List<Theme> themes = Theme.all();

    DemoDoctors(DemoWorld world, DemoPeople people) {
        this.world = world;
        this.people = people;
        this.credentials = new DemoCredentials(world, people.get("verifier").account());
    }

    /** How far a profile has come. */
    private enum Standing {
        DRAFT,
        PAUSED,
        UNCHECKED,
        CLOSED_CIRCLE,
        PUBLIC
    }

    /** The three named ones first. */
    List<DemoDoctor> make() {
        var made = new ArrayList<DemoDoctor>();
        made.add(make(
                people.make("doctor", new Name("Сынакова Айгүл", "Aigul Synakova"), "Europe/Berlin", Role.DOCTOR),
                DemoPlace.LEIPZIG,
                themes.getFirst(),
                Standing.PUBLIC));
        made.add(make(
                people.make("doctor-houston", DemoNames.next(world), "America/Chicago", Role.DOCTOR),
                DemoPlace.HOUSTON,
                theme("sp-cardiac-surgery"),
                Standing.PUBLIC));
        made.add(make(
                people.make("doctor-coordinator", DemoNames.next(world), "Asia/Almaty", Role.DOCTOR),
                DemoPlace.ALMATY,
                theme("sp-cardiology"),
                Standing.PUBLIC));
        for (int i = made.size(); i < COUNT; i++) {
            var place = world.pick(DemoPlace.ALL);
            var person = people.make("doctor-%03d".formatted(i), DemoNames.next(world), place.zone(), Role.DOCTOR);
            made.add(make(person, place, themes.get(i % themes.size()), standing(i)));
        }
        return made;
    }

    private Theme theme(String specialty) {
        return themes.stream()
                .filter(one -> one.specialty().equals(specialty))
                .findFirst()
                .orElseThrow();
    }

    private static Standing standing(int number) {
        return switch ((number + number / 25) % 25) {
            case 3 -> Standing.DRAFT;
            case 7 -> Standing.PAUSED;
            case 4, 11, 18, 22 -> Standing.UNCHECKED;
            case 1, 6, 9, 13, 16, 20, 24 -> Standing.CLOSED_CIRCLE;
            default -> Standing.PUBLIC;
        };
    }

    private DemoDoctor make(DemoPeople.Person person, DemoPlace place, Theme theme, Standing standing) {
        var id = world.id();
        profile(id, person, place, standing);
        expertise(id, place, theme, person.key().equals("doctor"));
        availability(id);
        visibility(id, standing);
        consents(person, standing);
        var checked = standing != Standing.DRAFT && standing != Standing.UNCHECKED;
        credentials.of(id, place, theme, checked);
        return new DemoDoctor(id, person, place, theme, standing.ordinal() > Standing.PAUSED.ordinal(), checked);
    }

    private void profile(UUID id, DemoPeople.Person person, DemoPlace place, Standing standing) {
        var published = standing == Standing.DRAFT ? null : world.daysAgo(world.between(5, 38));
        var since = world.between(2008, 2023);
        var state =
                switch (standing) {
                    case DRAFT, PAUSED -> standing.name();
                    default -> "PUBLISHED";
                };
        world.row(
                "doctor_profile",
                cells("id", id, "version", 1, "person_id", person.person()),
                cells("created_at", world.daysAgo(world.between(39, 60)), "state", state),
                cells("birth_year", world.between(1960, 1992), "country", place.country()),
                cells("world_region", place.region(), "city", place.city(), "employer", place.employer()),
                cells("position", since < 2013 ? "Заведующий отделением" : "Врач отделения", "since", since),
                cells("career_stage", since < 2013 ? "LEAD" : since > 2021 ? "RESIDENT" : "SPECIALIST"),
                cells("degree", world.chance(35) ? "PHD" : "MD"),
                cells(
                        "about",
                        DemoWorld.text(
                                "Вымышленный человек: эта страница показывает, как будет выглядеть настоящая.",
                                "",
                                "")),
                cells("published_at", published, "confirmed_on", world.today().minusDays(world.between(1, 30))));
    }

    private void expertise(UUID id, DemoPlace place, Theme theme, boolean teaches) {
        var skills = new LinkedHashMap<String, String>();
        theme.skills().forEach(code -> skills.put(code, teaches ? "TEACHES" : level()));
        themes.stream()
                .filter(other -> other.specialty().equals(theme.specialty()) && world.chance(40))
                .forEach(other -> other.skills().forEach(code -> skills.putIfAbsent(code, level())));
        var languages = languages(place);
        var help = new LinkedHashSet<>(List.of(theme.kind(), HelpKind.LECTURE, HelpKind.MASTER_CLASS));
        if (world.chance(50)) {
            help.add(HelpKind.MENTORING);
        }
        if (world.chance(30)) {
            help.add(HelpKind.TELE_CONSULTATION);
        }
        var traits = new ArrayList<String>();
        traits.add(theme.specialty());
        skills.forEach((code, level) -> traits.add(code + ":" + level));
        languages.forEach((code, level) -> traits.add("la-" + code + ":" + level));
        world.row(
                "doctor_expertise",
                cells("id", id, "version", 1, "main_specialty", theme.specialty()),
                cells("other_specialties", List.of(), "help", help, "traits", traits));
        skills.forEach((code, level) -> world.row("doctor_skill", "doctor_id", id, "code", code, "level", level));
        languages.forEach((code, level) -> world.row("doctor_language", "doctor_id", id, "code", code, "level", level));
    }

    private String level() {
        return world.chance(45) ? "PERFORMS" : world.chance(75) ? "TEACHES" : "LEADS";
    }

    private Map<String, String> languages(DemoPlace place) {
        var spoken = new LinkedHashMap<String, String>();
        spoken.put("ky", "NATIVE");
        spoken.put("ru", world.chance(60) ? "NATIVE" : "C1");
        spoken.putIfAbsent(place.language(), world.chance(50) ? "C1" : "B2");
        if (world.chance(60)) {
            spoken.putIfAbsent("en", world.chance(50) ? "C1" : "B2");
        }
        return spoken;
    }

    private void availability(UUID id) {
        world.row("doctor_availability", "id", id, "version", 1, "days_a_year", world.between(2, 15) * 2);
        if (world.chance(60)) {
            world.row(
                    "doctor_weekly_hours",
                    cells("doctor_id", id, "weekday", world.between(1, 6), "from_time", "17:00", "to_time", "20:00"));
        }
        if (world.chance(15)) {
            var from = world.today().plusDays(world.between(20, 120));
            world.row(
                    "doctor_travel_window",
                    cells("doctor_id", id, "city", 1528675, "zone", "Asia/Bishkek", "from_day", from),
                    cells("to_day", from.plusDays(12)));
        }
    }

    /** The private defaults, opened by those who chose a public page. */
    private void visibility(UUID id, Standing standing) {
        world.row("doctor_visibility", "id", id, "version", 1);
        var open = standing == Standing.PUBLIC;
        var hidesName = !open && world.chance(20);
        for (var field : DoctorField.values()) {
            var level =
                    switch (field) {
                        case NAME -> hidesName ? "MINISTRY" : open ? "PUBLIC" : "INSTITUTIONS";
                        case COUNTRY, SPECIALTIES, SKILLS, LANGUAGES, HELP, CREDENTIALS ->
                            open ? "PUBLIC" : "INSTITUTIONS";
                        case CITY, EMPLOYER, CAREER, ABOUT -> open && world.chance(80) ? "PUBLIC" : "MINISTRY";
                        case ORCID, AVAILABILITY -> open ? "INSTITUTIONS" : "MINISTRY";
                        case PHOTO, CONTACT -> "NOBODY";
                    };
            world.row("doctor_visible_field", "doctor_id", id, "field", field.name(), "level", level);
        }
    }

    private void consents(DemoPeople.Person person, Standing standing) {
        if (standing == Standing.DRAFT) {
            return;
        }
        for (var purpose : ConsentPurpose.values()) {
            var given =
                    switch (purpose) {
                        case MINISTRY_SEES, INSTITUTIONS_SEE, INVITATIONS -> true;
                        case PUBLIC_PAGE -> standing == Standing.PUBLIC;
                        case ANONYMOUS_STATISTICS -> world.chance(70);
                    };
            if (given) {
                world.row(
                        "consent",
                        cells("id", world.id(), "version", 1, "person_id", person.person(), "purpose", purpose.name()),
                        cells("notice", "2026-11", "given_at", world.daysAgo(38)));
            }
        }
    }
}
