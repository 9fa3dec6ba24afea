package kg.daryger.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kg.daryger.bench.Asked.Kind;
import kg.daryger.bench.data.DoctorGenerator;
import kg.daryger.bench.data.TypedQueries;
import org.slf4j.LoggerFactory;

/** {@code ./bench}: invents a file, starts every side on it, makes sure that they answer alike, then measures them. */
public final class Bench {

    private static final int TYPED = 500;
    private static final int FACET_PASSES = 8;

    private final Options options;
    private final Report report = new Report();
    private final List<Side> sides = new ArrayList<>();
    private AppServer app;

    private Bench(Options options) {
        this.options = options;
    }

    public static void main(String[] arguments) throws Exception {
        ((ch.qos.logback.classic.Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME))
                .setLevel(ch.qos.logback.classic.Level.WARN);
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        new Bench(Options.of(arguments)).run();
        // HttpClient's threads would keep the process for a while
        System.exit(0);
    }

    private void run() throws Exception {
        var file = file();
        try {
            start(file);
            var agreement = new Agreement(sides);
            var questions = agreement.of(new QueryMix(file, options.size(), options.seed()), options.seed());
            report.say("Asked: " + agreement.said() + ".");
            warm(sides, questions);
            measure(questions);
            facets(questions);
            understanding();
            memory();
            Files.writeString(options.home().resolve("results.md"), report.toString());
        } finally {
            for (var side : sides) {
                side.close();
            }
            if (app != null) {
                app.close();
            }
        }
    }

    private Path file() throws Exception {
        Files.createDirectories(options.home());
        var file = options.home().resolve("doctors.csv").toAbsolutePath();
        if (!Files.exists(file)) {
            var part = options.home().resolve("doctors.csv.part");
            new DoctorGenerator(options.seed()).write(part, options.size());
            Files.move(part, file);
        }
        return file;
    }

    private void start(Path file) throws Exception {
        report.say("%,d doctors, seed %d, %s, load %s before the run, %d processors."
                .formatted(
                        options.size(),
                        options.seed(),
                        Instant.now().toString().substring(0, 16),
                        Files.readString(Path.of("/proc/loadavg")).split(" ")[0],
                        Runtime.getRuntime().availableProcessors()));
        if (options.sides().contains("app")) {
            app = new AppServer(options, file);
            report.say("Loaded: " + app.loaded());
            report.say(options.indexed() ? "The index was there." : indexed(app.indexing()));
            sides.add(new AppSide(app, null));
            sides.add(new AppSide(app, app.cookie()));
        }
        if (options.sides().contains("lucene")) {
            sides.add(new LuceneSide(options, file));
        }
        if (options.sides().contains("elasticsearch")) {
            sides.add(new ElasticSide(options, file));
        }
        if (options.sides().contains("postgresql")) {
            sides.add(new PostgresSide(options, file));
        }
    }

    private static String indexed(AppServer.Indexing indexing) {
        return "Indexed anew: %,.0f doctors a second, in the indexes of all audiences, %.1f s, %.1f s of processor time."
                .formatted(indexing.documents(), indexing.seconds(), indexing.processor());
    }

    /** The same number of the same requests for each. */
    private void warm(List<? extends Side> asked, List<Asked> questions) throws Exception {
        for (var side : asked) {
            // two sides share our process: half for each
            Measure.of(side, questions, side instanceof AppSide ? (options.warming() + 1) / 2 : options.warming(), 8);
        }
    }

    private void measure(List<Asked> questions) throws Exception {
        report.table(measured(sides, questions));
        var kinds = new LinkedHashMap<Side, Map<Kind, Measure>>();
        for (var side : sides) {
            for (var kind : Kind.OF_ALL) {
                var some = questions.stream().filter(one -> one.kind() == kind).toList();
                if (!some.isEmpty()) {
                    kinds.computeIfAbsent(side, none -> new LinkedHashMap<>())
                            .put(kind, Measure.of(side, some, options.passes(), 1));
                }
            }
        }
        report.kinds(kinds);
    }

    private Map<Side, List<Measure>> measured(List<? extends Side> asked, List<Asked> questions) throws Exception {
        var measures = new LinkedHashMap<Side, List<Measure>>();
        for (int clients : options.clients()) {
            for (var side : asked) {
                measures.computeIfAbsent(side, none -> new ArrayList<>())
                        .add(Measure.of(side, questions, options.passes(), clients));
            }
        }
        return measures;
    }

    /** A page with all facets against the same page without. */
    private void facets(List<Asked> questions) throws Exception {
        var with = questions.stream().filter(Asked::facets).toList();
        var without = with.stream().map(Asked::withoutFacets).toList();
        for (var side : sides) {
            // they are few, and the clock of /proc ticks every 10 ms
            int passes = side instanceof PostgresSide ? options.passes() : FACET_PASSES * options.passes();
            var cost = Measure.of(side, with, passes, 1);
            var bare = Measure.of(side, without, passes, 1);
            report.say("Facets, %s: %.2f ms of processor time a page with all of them, %.2f without."
                    .formatted(side.name(), cost.processor(), bare.processor()));
        }
    }

    /** Table (b): texts as people type them, beside Lucene given what we made of them. */
    private void understanding() throws Exception {
        if (app == null) {
            return;
        }
        var questions = new TypedQueries(options.seed())
                .some(TYPED, options.size()).stream()
                        .map(text -> Asked.words(Kind.TYPED, List.of(text)))
                        .toList();
        try (var parsed = new ParsedSide(options, app, questions)) {
            report.say("Typed by people: %d texts; bare Lucene finds others for %d of them."
                    .formatted(TYPED, parsed.different()));
            var compared = List.of(new AppSide(app, null), new AppSide(app, app.cookie()), parsed);
            warm(compared, questions);
            report.table(measured(compared, questions));
        }
    }

    private void memory() {
        if (app != null) {
            report.say("Peak memory of the application: %,d MB (VmHWM), its database beside it."
                    .formatted(Processes.peakMegabytes(app.pid())));
        }
        for (var side : sides) {
            if (!(side instanceof AppSide)) {
                var peak = side.processes().stream()
                        .mapToLong(Processes::peakMegabytes)
                        .max()
                        .orElse(0);
                report.say("Peak memory, %s: %,d MB (its largest process).".formatted(side.name(), peak));
            }
        }
    }
}
