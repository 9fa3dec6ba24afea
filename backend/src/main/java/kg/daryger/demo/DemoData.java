package kg.daryger.demo;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kg.daryger.demo.DemoEvents.Plan;
import kg.daryger.institution.Institutions;
import kg.daryger.shared.HelpKind;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads the invented people once: a database that has them keeps what its users did since. */
@Component
@Profile("(demo | test) & !prod")
class DemoData {

    private static final List<String> TALKS =
            List.of(("SCHEDULED SCHEDULED SCHEDULED CLOSED CLOSED CANCELLED HELD CLOSED "
                            + "DRAFT SCHEDULED SCHEDULED CLOSED CLOSED SCHEDULED")
                    .split(" "));

    private final JdbcClient jdbc;
    private final Institutions institutions;
    private final WritingRows writing;
    private final AdmittingAndFiling finishing;
    private final Clock clock;

    DemoData(
            JdbcClient jdbc,
            Institutions institutions,
            WritingRows writing,
            AdmittingAndFiling finishing,
            Clock clock) {
        this.jdbc = jdbc;
        this.institutions = institutions;
        this.writing = writing;
        this.finishing = finishing;
        this.clock = clock;
    }

    /** @return false when the demo is there already */
    @Transactional
    boolean load() {
        var first = jdbc.sql("insert into demo_load (seed, loaded_at) values (?, ?) on conflict do nothing")
                .params(DemoWorld.SEED, java.sql.Timestamp.from(clock.instant()))
                .update();
        if (first == 0) {
            return false;
        }
        var world = new DemoWorld(clock.instant());
        var people = new DemoPeople(world);
        people.officers();
        var hospitals = hospitals(world, people);
        var participants =
                people.participants(hospitals.stream().map(DemoHospital::id).toList());
        var doctors = new DemoDoctors(world, people).make();
        var published = doctors.stream().filter(DemoDoctor::published).toList();
        new DemoOffers(world).make(published);
        var happening = new DemoEvents(world, people, participants);
        var needs = new DemoNeeds(world, hospitals).make();
        var proposals = new DemoProposals(world, happening, published).make(needs);
        talks(happening, published, hospitals);
        waiting(happening, published, hospitals.getFirst());
        writing.write(world);
        finishing.admit(hospitals);
        finishing.coordinate(
                hospitals.get(1).id(), people.get("doctor-coordinator").account());
        finishing.file(world);
        finishing.score(proposals);
        finishing.tell(proposals, world.now());
        return true;
    }

    private List<DemoHospital> hospitals(DemoWorld world, DemoPeople people) {
        var made = new ArrayList<DemoHospital>();
        for (var code : DemoHospital.CODES) {
            var suffix = made.isEmpty() ? "" : "-%02d".formatted(made.size());
            var hospital =
                    new DemoHospital(seeded(code), people.make("head" + suffix), people.make("coordinator" + suffix));
            hospital.furnish(world);
            made.add(hospital);
        }
        return made;
    }

    private UUID seeded(String code) {
        return institutions.all().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
    }

    /** What Naryn has to do: report two lectures, say whether two others are used, complete the papers of two visits. */
    private static void waiting(DemoEvents events, List<DemoDoctor> doctors, DemoHospital naryn) {
        for (int i = 0; i < 2; i++) {
            var themes = Theme.all();
            var lecture = themes.get(2 + i).title();
            var speaker = doctors.get(4 + i);
            events.make(new Plan(lecture, HelpKind.LECTURE, -1 - i, "SCHEDULED", "INSTITUTIONS", speaker, naryn, null));
            var used = themes.get(5 + i).title();
            events.make(new Plan(used, HelpKind.MASTER_CLASS, -31 - 2 * i, "HELD", "INVITED", speaker, naryn, null));
            var visit = themes.get(8 + i).title();
            events.make(new Plan(
                    visit, HelpKind.OPERATING_VISIT, 60 + 2 * i, "PROVISIONAL", "INVITED", speaker, naryn, null));
        }
    }

    /** Public talks to come, waiting, past, called off; the Mirrakhimov Readings among them. */
    private static void talks(DemoEvents events, List<DemoDoctor> doctors, List<DemoHospital> hospitals) {
        var themes = Theme.all();
        var readings = DemoWorld.text(
                "Миррахимовские чтения: лёгочная гипертензия на большой высоте",
                "Миррахимов окуулары: бийиктиктеги өпкө гипертензиясы",
                "Mirrakhimov Readings: pulmonary hypertension at high altitude");
        events.make(new Plan(
                readings, HelpKind.CONFERENCE_TALK, 34, "SCHEDULED", "PUBLIC", doctors.get(2), hospitals.get(2), null));
        for (int i = 0; i < TALKS.size(); i++) {
            var status = TALKS.get(i);
            var past = List.of("CLOSED", "HELD").contains(status);
            var reach = Set.of(9, 10, 13).contains(i) ? "PUBLIC_ASKED" : "PUBLIC";
            var days = status.equals("HELD") ? -1 : past ? -12 - 4 * i : 40 + 2 * i - (i < 3 ? 36 : 0);
            var theme = themes.get((i * 7 + 3) % themes.size());
            var title = theme.title();
            events.make(new Plan(
                    title,
                    HelpKind.LECTURE,
                    days,
                    status,
                    status.equals("DRAFT") ? "INVITED" : reach,
                    doctors.get(10 + 3 * i),
                    hospitals.get(i % hospitals.size()),
                    null));
        }
    }
}
