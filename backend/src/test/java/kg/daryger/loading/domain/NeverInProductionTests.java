package kg.daryger.loading.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.StandardEnvironment;

/** Asks the application's own scan which beans there would be; that the command is refused too shows ProductionGuardTests. */
class NeverInProductionTests {

    private static Set<String> beans(String... profiles) {
        var environment = new StandardEnvironment();
        environment.setActiveProfiles(profiles);
        environment.getSystemProperties().put("daryger.load.file", "doctors.csv");
        var scan = new ClassPathScanningCandidateComponentProvider(true, environment);
        var found = new TreeSet<String>();
        for (var part : Set.of("loading", "identity", "doctor", "credential")) {
            scan.findCandidateComponents("kg.daryger." + part).stream()
                    .map(bean -> String.valueOf(bean.getBeanClassName()).replaceAll(".*\\.", ""))
                    .filter(name -> part.equals("loading") || name.startsWith("Writing") || name.equals("DoctorRows"))
                    .forEach(found::add);
        }
        environment.getSystemProperties().remove("daryger.load.file");
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"prod", "prod,demo", "bench,prod", "demo,bench,test,prod"})
    void productionHasNoBeanThatLoads(String profiles) {
        assertThat(beans(profiles.split(","))).isEmpty();
    }

    @Test
    void benchmarksHaveThemAll() {
        assertThat(beans("bench"))
                .containsExactlyInAnyOrder(
                        "LoadCommand",
                        "LoadedAccounts",
                        "LoadingBatch",
                        "LoadingFile",
                        "Loads",
                        "WritingPeople",
                        "WritingDoctors",
                        "DoctorRows",
                        "WritingCredentials");
    }

    @Test
    void theDemoHasThemButForItsOwnAccounts() {
        assertThat(beans("demo")).contains("LoadCommand", "WritingDoctors").doesNotContain("LoadedAccounts");
    }
}
