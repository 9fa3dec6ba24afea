package kg.daryger.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** What tests of processes that share a database begin with. */
abstract class ProcessesOnOneDatabase {

    private static final String DOCTOR = """
            {"name": {"cyrillic": %s, "latin": "%s"},
             "details": {"birthYear": 1985, "country": "%s", "city": %d, "careerStage": "SPECIALIST"},
             "expertise": {"main": "%s", "others": [],
               "skills": [{"code": "sk-bronchoscopy", "level": "TEACHES"}],
               "languages": [{"code": "ky", "level": "NATIVE"}, {"code": "de", "level": "C1"}],
               "help": ["MASTER_CLASS"]}}
            """;

    private static final String CONSENTS = "{\"consents\": [\"MINISTRY_SEES\", \"INVITATIONS\"]}";

    @TempDir
    static Path folder;

    static SharedDatabase database;

    @BeforeAll
    static void startTheDatabase() throws IOException {
        database = new SharedDatabase(folder.resolve("postgres"));
    }

    @AfterAll
    static void stopTheDatabase() throws IOException {
        database.close();
    }

    /** Registers and publishes whoever sits at the browser. */
    static void register(Browser browser, Doctor doctor) throws IOException, InterruptedException {
        var cyrillic = doctor.cyrillic() == null ? "null" : '"' + doctor.cyrillic() + '"';
        assertThat(browser.post(
                        "/api/doctors",
                        DOCTOR.formatted(
                                cyrillic, doctor.latin(), doctor.country(), doctor.city(), doctor.specialty())))
                .isEqualTo(201);
        assertThat(browser.post("/api/doctors/me/publication", CONSENTS)).isEqualTo(204);
    }

    record Doctor(@Nullable String cyrillic, String latin, String country, long city, String specialty) {

        static Doctor inBerlin(String cyrillic, String latin) {
            return new Doctor(cyrillic, latin, "DE", 2950159, "sp-pulmonology");
        }
    }
}
