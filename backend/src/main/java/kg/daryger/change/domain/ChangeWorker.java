package kg.daryger.change.domain;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kg.daryger.change.ChangeConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries changes to one consumer, in one thread. */
final class ChangeWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeWorker.class);
    private static final int STOP_MILLIS = 5_000;

    private final ChangeTable table;
    private final ChangeConsumer consumer;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    ChangeWorker(ChangeTable table, ChangeConsumer consumer) {
        this.table = table;
        this.consumer = consumer;
    }

    void start() {
        running = true;
        thread = Thread.ofPlatform()
                .name("change-feed-" + consumer.name())
                .daemon()
                .start(this::run);
    }

    void wake() {
        wake.release();
    }

    private void run() {
        while (running) {
            catchUp();
            try {
                if (wake.tryAcquire(1, TimeUnit.SECONDS)) {
                    wake.drainPermits();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void catchUp() {
        try {
            if (!consumer.ready()) {
                return;
            }
            ChangeTable.Batch batch;
            do {
                batch = table.after(consumer.position());
                if (!batch.changes().isEmpty()) {
                    consumer.apply(batch.changes(), batch.upTo());
                }
            } while (batch.more() && running);
            if (running) {
                consumer.caughtUp();
            }
        } catch (RuntimeException failed) {
            if (running) {
                LOG.error("{} could not take changes, trying again", consumer.name(), failed);
            }
        }
    }

    void interrupt() {
        running = false;
        var current = thread;
        if (current != null) {
            current.interrupt();
        }
    }

    void join() {
        var current = thread;
        if (current != null) {
            try {
                current.join(STOP_MILLIS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
