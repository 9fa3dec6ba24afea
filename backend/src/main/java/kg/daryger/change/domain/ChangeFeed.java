package kg.daryger.change.domain;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kg.daryger.change.ChangeConsumer;
import kg.daryger.shared.postgres.PostgresListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Carries changes to this node's consumers: woken by NOTIFY, and every second in case something still ran then. */
@Component
class ChangeFeed implements SmartLifecycle, PostgresListener {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);

    private final ChangeTable table;
    private final List<ChangeConsumer> consumers;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean running;
    private volatile Thread worker = Thread.currentThread();

    ChangeFeed(ChangeTable table, List<ChangeConsumer> consumers) {
        this.table = table;
        this.consumers = consumers;
    }

    @Override
    public String channel() {
        return ChangeTable.CHANNEL;
    }

    @Override
    public void onNotify(String payload) {
        wake.release();
    }

    @Override
    public void onReconnect() {
        wake.release();
    }

    @Override
    public void start() {
        running = true;
        worker = Thread.ofPlatform().name("change-feed").daemon().start(this::run);
    }

    private void run() {
        while (running) {
            consumers.forEach(this::catchUp);
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

    private void catchUp(ChangeConsumer consumer) {
        try {
            ChangeTable.Batch batch;
            do {
                batch = table.after(consumer.position());
                if (!batch.changes().isEmpty()) {
                    consumer.apply(batch.changes(), batch.upTo());
                }
            } while (batch.more() && running);
        } catch (RuntimeException failed) {
            if (running) {
                LOG.error("{} could not take changes, trying again", consumer.name(), failed);
            }
        }
    }

    @Override
    public void stop() {
        running = false;
        worker.interrupt();
        try {
            worker.join(5_000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
