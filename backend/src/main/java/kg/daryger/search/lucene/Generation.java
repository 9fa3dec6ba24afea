package kg.daryger.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kg.daryger.change.ChangePosition;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.search.engine.SearchEngine.Writing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One index an audience that were built together, in one folder. */
final class Generation implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Generation.class);
    private static final Comparator<ChangePosition> EARLIEST =
            Comparator.comparingLong(ChangePosition::tx).thenComparingLong(ChangePosition::id);

    private final Path folder;
    private final Set<String> counted;
    private final Map<Audience, AudienceIndex> indexes = new EnumMap<>(Audience.class);
    private boolean closed;

    /** Opens what is there; a damaged index begins empty, and its position sends the change feed to the start. */
    Generation(Path folder, Set<String> counted) {
        this.folder = folder;
        this.counted = counted;
        for (var audience : Audience.values()) {
            indexes.put(audience, opened(audience));
        }
    }

    private AudienceIndex opened(Audience audience) {
        try {
            return new AudienceIndex(path(audience), false);
        } catch (IOException | RuntimeException failed) {
            if (!Damage.is(failed)) {
                throw new IllegalStateException("the index of " + audience + " can't be opened", failed);
            }
            LOG.warn("the index of {} is damaged and made anew from the change feed", audience, failed);
            return empty(audience);
        }
    }

    private AudienceIndex empty(Audience audience) {
        try {
            return new AudienceIndex(path(audience), true);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path path(Audience audience) {
        return folder.resolve(audience.name().toLowerCase(Locale.ROOT));
    }

    synchronized AudienceIndex of(Audience audience) {
        return Objects.requireNonNull(indexes.get(audience));
    }

    /** Puts an empty index in the place of one that turned out to be damaged; one that was closed meanwhile is whole. */
    synchronized void replace(Audience audience, AudienceIndex damaged) {
        if (closed || of(audience) != damaged) {
            return;
        }
        LOG.warn("the index of {} is damaged and made anew from the change feed", audience);
        try {
            damaged.close();
        } catch (RuntimeException broken) {
            LOG.debug("closing the damaged index failed", broken);
        }
        indexes.put(audience, empty(audience));
    }

    /** The least of all: an index that is ahead reads some rows again, which changes nothing. */
    ChangePosition position() {
        return least(AudienceIndex::position);
    }

    /** The same of what is written, seen or not. */
    ChangePosition gathered() {
        return least(AudienceIndex::written);
    }

    private synchronized ChangePosition least(Function<AudienceIndex, ChangePosition> of) {
        return indexes.values().stream().map(of).min(EARLIEST).orElse(ChangePosition.START);
    }

    /** Nothing of it is seen before {@link #publish()}. */
    void write(List<Writing> writings, ChangePosition upTo) {
        var terms = EncodedTerms.of(writings, counted);
        each((audience, index) -> {
            for (var writing : writings) {
                if (writing.audience() == audience) {
                    write(index, writing, terms);
                }
            }
            index.reached(upTo);
        });
    }

    /** Makes what was written durable and visible. */
    void publish() {
        each((audience, index) -> index.commit());
    }

    /** The audiences' indexes side by side, each as a whole. */
    private void each(Step step) {
        Stream.of(Audience.values()).parallel().forEach(audience -> {
            var index = of(audience);
            try {
                step.of(audience, index);
            } catch (IOException | RuntimeException failed) {
                if (!Damage.is(failed) || isClosed()) {
                    throw new IllegalStateException("the index of " + audience + " can't be written", failed);
                }
                // it begins anew, and its position sends the change feed to the start
                replace(audience, index);
            }
        });
    }

    private static void write(AudienceIndex index, Writing writing, Map<Map<String, Set<String>>, EncodedTerms> terms)
            throws IOException {
        for (var document : writing.put()) {
            index.put(document, Objects.requireNonNull(terms.get(document.terms())));
        }
        for (var id : writing.removed()) {
            index.remove(id);
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    Path folder() {
        return folder;
    }

    @Override
    public synchronized void close() {
        closed = true;
        indexes.values().forEach(AudienceIndex::close);
    }

    /** What is done with one audience's index. */
    private interface Step {
        void of(Audience audience, AudienceIndex index) throws IOException;
    }
}
