package kg.daryger.files.domain;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Removes content that no row knows any more: what a crash between commit and deletion left behind. */
@Component
class SweepingFiles {

    private final Storage storage;
    private final FileTable table;
    private final Clock clock;

    SweepingFiles(Storage storage, FileTable table, Clock clock) {
        this.storage = storage;
        this.table = table;
        this.clock = clock;
    }

    void sweep() {
        var old = storage.olderThan(clock.instant().minus(Duration.ofDays(1)));
        var known = table.known(old);
        old.stream().filter(id -> !known.contains(id)).forEach(storage::delete);
    }
}
