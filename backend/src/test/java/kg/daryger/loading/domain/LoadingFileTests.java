package kg.daryger.loading.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kg.daryger.Calls;
import kg.daryger.DarygerTest;
import kg.daryger.change.Changes;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.Doctors;
import kg.daryger.doctor.ExternalIds;
import kg.daryger.doctor.Viewer;
import kg.daryger.loading.domain.LoadingFile.Order;
import kg.daryger.loading.domain.Loads.Outcome;
import kg.daryger.shared.TypedId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Commits for real, as a load does, and takes everything away afterwards. */
@DarygerTest
class LoadingFileTests {

    private static final String HEAD =
            "external_id,name_cyrillic,name_latin,former_names,gender,birth_year,country,city,"
                    + "employer,position,since,career_stage,specialties,skills,spoken_languages,help,bio,bio_language\n";

    private final LoadingFile loading;
    private final Doctors doctors;
    private final ExternalIds externalIds;
    private final JdbcClient jdbc;
    private final Changes changes;
    private final TransactionTemplate transaction;
    private final Calls calls;
    private final String source = "test-" + TypedId.fresh();

    @TempDir
    Path folder;

    LoadingFileTests(
            @Autowired LoadingFile loading,
            @Autowired Doctors doctors,
            @Autowired ExternalIds externalIds,
            @Autowired JdbcClient jdbc,
            @Autowired Changes changes,
            @Autowired TransactionTemplate transaction,
            @Autowired Calls calls) {
        this.loading = loading;
        this.doctors = doctors;
        this.externalIds = externalIds;
        this.jdbc = jdbc;
        this.changes = changes;
        this.transaction = transaction;
        this.calls = calls;
    }

    private static String row(String id) {
        return id
                + ",Үсөнова Айсулуу,Aisuluu Usonova,Маматова Айсулуу|Mamatova,f,1980,IS,3413829,Landspítali,Surgeon,2015,"
                + "SPECIALIST,sp-cardiac-surgery|sp-general-surgery,sk-bronchoscopy:TEACHES,ky:NATIVE|is:C1,"
                + "LECTURE|MENTORING,\"Жүрөк хирургу, \"\"устат\"\".\",ky\n";
    }

    private Path file(String name, String rows) throws IOException {
        return Files.writeString(folder.resolve(name), HEAD + rows);
    }

    private Outcome load(Path file) {
        return loading.load(order(file), so -> {});
    }

    private Order order(Path file) {
        return new Order(file, source, rejected(file));
    }

    private static Path rejected(Path file) {
        return Path.of(file + ".rejected.csv");
    }

    private List<UUID> loaded() {
        return jdbc.sql("select doctor_id from doctor_external_id where source = ?")
                .param(source)
                .query(UUID.class)
                .list();
    }

    @Test
    void whoIsLoadedIsSeenByEverybodyWithEverythingOfTheRow() throws IOException {
        assertThat(load(file("one.csv", row("A-1")))).isEqualTo(new Outcome(1, 1, 0, 0));

        var id = new DoctorId(loaded().getFirst());
        var seen = doctors.seenBy(Viewer.PUBLIC, List.of(id)).get(id);
        assertThat(seen).isNotNull();
        assertThat(String.valueOf(seen.name())).contains("Үсөнова Айсулуу", "Aisuluu Usonova", "Маматова", "Mamatova");
        assertThat(seen.country()).isEqualTo("IS");
        assertThat(seen.city()).isEqualTo(3413829);
        assertThat(seen.employer()).isEqualTo("Landspítali");
        assertThat(seen.since()).isEqualTo(2015);
        assertThat(seen.careerStage()).isEqualTo("SPECIALIST");
        assertThat(seen.specialties()).containsExactly("sp-cardiac-surgery", "sp-general-surgery");
        assertThat(seen.skills()).singleElement().hasToString("Skill[code=sk-bronchoscopy, level=TEACHES]");
        assertThat(seen.languages()).extracting("code").containsExactly("ky", "is");
        assertThat(seen.help()).containsExactlyInAnyOrder("LECTURE", "MENTORING");
        assertThat(seen.about().texts()).containsEntry("ky", "Жүрөк хирургу, \"устат\".");
        assertThat(seen.email()).isNull();
        assertThat(seen.identityBound()).isTrue();
        assertThat(seen.checked()).singleElement().hasFieldOrPropertyWithValue("kind", "SPECIALIST_CERTIFICATE");
        assertThat(externalIds.of(List.of(id)).get(id).value()).isEqualTo("A-1");
    }

    @Test
    void searchIsFedByTheChangeFeedAndTheAuditHasOneEntryABatch() throws IOException {
        var before = audited();
        load(file("three.csv", row("B-1") + row("B-2") + row("B-3")));

        assertThat(audited() - before).isEqualTo(1);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(calls.visitor().get("/api/search/doctors?country=IS"))
                        .bodyJson()
                        .extractingPath("$.total")
                        .asNumber()
                        .extracting(Number::intValue)
                        .isEqualTo(3));
    }

    @Test
    void theSameFileAddsNothingTheSecondTimeNorDoKnownIdsInAnother() throws IOException {
        var file = file("two.csv", row("C-1") + row("C-2"));
        load(file);

        assertThat(load(Files.copy(file, folder.resolve("copy.csv")))).isEqualTo(new Outcome(2, 2, 0, 0));
        assertThat(load(file("more.csv", row("C-2") + row("C-3") + row("C-3")))).isEqualTo(new Outcome(3, 1, 2, 0));
        assertThat(loaded()).hasSize(3);
    }

    @Test
    void refusedRowsAreNamedWithNumberAndColumnAndTheRestIsLoaded() throws IOException {
        var file = file(
                "some.csv",
                row("D-1")
                        + row("D-2").replace("sp-cardiac-surgery", "sp-alchemy")
                        + row("D-3").replace("1980", "nineteen")
                        + row("D-4").replace(",IS,3413829", ",IS,2950159")
                        + row("D-5").replace("ky:NATIVE|is:C1", "")
                        + row("D-6").replace("Landspítali", "x".repeat(201))
                        + row("D 7")
                        + row("D-8").replace("ky:NATIVE", "ky:Z9")
                        + "D-9,too short\n"
                        + row("D-10"));

        assertThat(load(file)).isEqualTo(new Outcome(10, 2, 0, 8));
        assertThat(refused(file))
                .containsExactly(
                        "2 specialties",
                        "3 birth_year",
                        "4 city",
                        "5 spoken_languages",
                        "6 employer",
                        "7 external_id",
                        "8 spoken_languages",
                        "9 row");
    }

    @Test
    void aCorrectedFileOfRefusedRowsCanBeLoadedAsItIs() throws IOException {
        var file = file("wrong.csv", row("E-1").replace("1980", "1680"));
        load(file);
        var corrected = Files.writeString(
                folder.resolve("corrected.csv"),
                Files.readString(rejected(file)).replace("1680", "1980"));

        assertThat(load(corrected)).isEqualTo(new Outcome(1, 1, 0, 0));
        assertThat(rejected(corrected)).doesNotExist();
    }

    @Test
    void aLoadThatDiedGoesOnBehindTheLastCommittedBatch() throws IOException {
        IntFunction<String> rows = at -> at % 500 == 7 ? row("F-" + at).replace("1980", "?") : row("F-" + at);
        var file = file("many.csv", IntStream.range(0, 2_500).mapToObj(rows).collect(Collectors.joining()));

        assertThatThrownBy(() -> loading.load(order(file), so -> {
                    if (so.rows() == 2_000) {
                        throw new IllegalStateException("the power is gone");
                    }
                }))
                .hasMessage("the power is gone");
        assertThat(loaded()).hasSize(1_996);
        // a batch that was not committed may have left refusals behind
        Files.writeString(rejected(file), "2008,birth_year,This is not right.,F-2007" + ",".repeat(17) + "\n", APPEND);

        assertThat(load(file)).isEqualTo(new Outcome(2_500, 2_495, 0, 5));
        assertThat(loaded()).hasSize(2_495);
        assertThat(refused(file))
                .containsExactly(
                        "8 birth_year", "508 birth_year", "1008 birth_year", "1508 birth_year", "2008 birth_year");
    }

    private static final java.nio.file.OpenOption APPEND = java.nio.file.StandardOpenOption.APPEND;

    @Test
    void aBatchThatFailsLeavesNothingOfItself() throws IOException {
        var file = file("broken.csv", row("G-1") + "G-2,\"never closed\n");

        assertThatThrownBy(() -> load(file)).isInstanceOf(WrongFile.class);
        assertThat(loaded()).isEmpty();
    }

    @Test
    void anUnknownColumnIsNamedInsteadOfIgnored() throws IOException {
        var file = Files.writeString(folder.resolve("odd.csv"), HEAD.replace("gender", "sex") + row("H-1"));

        assertThatThrownBy(() -> load(file)).isInstanceOf(WrongFile.class).hasMessage("unknown columns: sex");
    }

    private static List<String> refused(Path file) throws IOException {
        return Files.readAllLines(rejected(file)).stream()
                .skip(1)
                .map(line -> line.split(",")[0] + " " + line.split(",")[1])
                .toList();
    }

    private long audited() {
        return jdbc.sql("select count(*) from audit_entry where action = 'loading.batch-loaded'")
                .query(Long.class)
                .single();
    }

    @AfterEach
    void takeAway() {
        transaction.executeWithoutResult(status -> {
            var ids = loaded();
            var all = ids.toArray(UUID[]::new);
            var persons = jdbc.sql("select person_id from doctor_profile where id = any(?)")
                    .param(all)
                    .query(UUID.class)
                    .list()
                    .toArray(UUID[]::new);
            jdbc.sql("delete from identity_binding where doctor_id = any(?)")
                    .param(all)
                    .update();
            jdbc.sql("delete from credential where doctor_id = any(?)")
                    .param(all)
                    .update();
            jdbc.sql("delete from doctor_profile where id = any(?)").param(all).update();
            jdbc.sql("delete from consent where person_id = any(?)")
                    .param(persons)
                    .update();
            jdbc.sql("delete from account_role where account_id in (select id from account where person_id = any(?))")
                    .param(persons)
                    .update();
            jdbc.sql("delete from account where person_id = any(?)")
                    .param(persons)
                    .update();
            jdbc.sql("delete from person where id = any(?)").param(persons).update();
            jdbc.sql("delete from load where source = ?").param(source).update();
            changes.touched("doctor", ids);
        });
    }
}
