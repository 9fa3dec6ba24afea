package kg.daryger.loading.domain;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kg.daryger.loading.domain.Loads.Outcome;
import kg.daryger.shared.NeverInProduction;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/** {@code --daryger.load.file=doctors.csv --server.port=0} loads the file, says how far it is, and ends. */
@Component
@NeverInProduction
@ConditionalOnProperty("daryger.load.file")
class LoadCommand implements ApplicationRunner {

    private static final Duration BETWEEN = Duration.ofSeconds(2);

    private final LoadingFile loading;
    private final LoadingFile.Order order;
    private final ConfigurableApplicationContext application;
    private final Clock clock;
    private final PrintStream out = System.out;

    LoadCommand(
            LoadingFile loading,
            @Value("${daryger.load.file}") Path file,
            @Value("${daryger.load.source:load}") String source,
            ConfigurableApplicationContext application,
            Clock clock) {
        this.loading = loading;
        this.order = new LoadingFile.Order(file, source, Path.of(file + ".rejected.csv"));
        this.application = application;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var code = load();
        System.exit(SpringApplication.exit(application, () -> code));
    }

    /** 0: every row is a doctor now; 2: some were refused; 1: not loaded. */
    private int load() {
        var progress = new Progress(clock.instant());
        try {
            var all = loading.load(order, progress::told);
            out.println("✓ " + progress.sentence(all));
            if (all.rejected() > 0) {
                out.println("  refused rows, with their reasons: " + order.rejected());
            }
            return all.rejected() == 0 ? 0 : 2;
        } catch (WrongFile wrong) {
            System.err.println("✗ " + wrong.getMessage());
            return 1;
        }
    }

    /** Says every few seconds how far it is. */
    private final class Progress {

        private final Instant begun;
        private Instant said;
        private long before = -1;
        private long latest;

        private Progress(Instant begun) {
            this.begun = begun;
            this.said = begun;
        }

        private void told(Outcome so) {
            if (before < 0) {
                before = Math.max(0, so.rows() - LoadingFile.BATCH);
            }
            latest = so.rows();
            var now = clock.instant();
            if (Duration.between(said, now).compareTo(BETWEEN) >= 0) {
                said = now;
                out.println("… " + sentence(so));
            }
        }

        private String sentence(Outcome so) {
            double seconds =
                    Math.max(1, Duration.between(begun, clock.instant()).toMillis()) / 1000.0;
            return "%,d rows: %,d doctors loaded, %,d known before, %,d refused; %,.0f rows a second"
                    .formatted(
                            so.rows(),
                            so.loaded(),
                            so.known(),
                            so.rejected(),
                            before < 0 ? 0 : (latest - before) / seconds);
        }
    }
}
