package kg.daryger.loading.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import kg.daryger.loading.domain.Loads.Load;
import kg.daryger.loading.domain.Loads.Outcome;
import kg.daryger.shared.Language;
import kg.daryger.shared.NeverInProduction;
import kg.daryger.shared.text.Texts;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/** Loads a file of doctors, a thousand rows a transaction; after a crash it goes on behind the last row committed. */
@Component
@NeverInProduction
class LoadingFile {

    static final int BATCH = 1_000;

    private final Loads loads;
    private final LoadingBatch batch;
    private final Texts texts;

    LoadingFile(Loads loads, LoadingBatch batch, Texts texts) {
        this.loads = loads;
        this.batch = batch;
        this.texts = texts;
    }

    /** @param source whose external ids these are @param rejected where refused rows are written */
    record Order(Path file, String source, Path rejected) {}

    /**
     * Answers what became of all rows, those of earlier attempts included.
     *
     * @param told what became of the rows so far, after each commit
     * @throws WrongFile when it is no such file, or another process loads it
     */
    Outcome load(Order order, Consumer<Outcome> told) {
        if (!Files.isReadable(order.file())) {
            throw new WrongFile("can't read " + order.file());
        }
        try (var parser = DoctorFile.open(order.file())) {
            var load = loads.begin(order.source(), DoctorFile.hash(order.file()));
            if (!load.finished()) {
                try (var rejected = RejectedRows.open(order.rejected(), load.rows())) {
                    load = run(load, parser.iterator(), rejected, told);
                }
                if (load.so().rejected() == 0) {
                    Files.delete(order.rejected());
                }
                loads.finish(load);
            }
            return load.so();
        } catch (UncheckedIOException | IOException broken) {
            throw new WrongFile("reading " + order.file() + ": " + broken.getMessage());
        }
    }

    private Load run(Load begun, Iterator<CSVRecord> rows, RejectedRows rejected, Consumer<Outcome> told) {
        for (long skipped = 0; skipped < begun.rows() && rows.hasNext(); skipped++) {
            rows.next();
        }
        var load = begun;
        while (rows.hasNext()) {
            load = one(load, next(rows), rejected);
            told.accept(load.so());
        }
        return load;
    }

    private Load one(Load load, List<CSVRecord> rows, RejectedRows rejected) {
        return batch.load(load, rows, refused -> {
            rejected.write(refused, texts.text(Language.EN, refused.key()));
            rejected.flush();
        });
    }

    private static List<CSVRecord> next(Iterator<CSVRecord> rows) {
        var some = new ArrayList<CSVRecord>(BATCH);
        while (some.size() < BATCH && rows.hasNext()) {
            some.add(rows.next());
        }
        return some;
    }
}
