package kg.daryger.change.domain;

import java.util.List;
import kg.daryger.change.ChangeConsumer;
import kg.daryger.change.Changes;
import kg.daryger.shared.postgres.PostgresListener;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Carries changes to this node's consumers: woken by NOTIFY, and every second in case something still ran then. */
@Component
class ChangeFeed implements SmartLifecycle, PostgresListener {

    private final List<ChangeWorker> workers;
    private volatile boolean running;

    ChangeFeed(ChangeTable table, List<ChangeConsumer> consumers) {
        workers = consumers.stream()
                .map(consumer -> new ChangeWorker(table, consumer))
                .toList();
    }

    @Override
    public String channel() {
        return Changes.CHANNEL;
    }

    @Override
    public void onNotify(String payload) {
        workers.forEach(ChangeWorker::wake);
    }

    @Override
    public void onReconnect() {
        workers.forEach(ChangeWorker::wake);
    }

    @Override
    public void start() {
        running = true;
        workers.forEach(ChangeWorker::start);
    }

    @Override
    public void stop() {
        running = false;
        workers.forEach(ChangeWorker::interrupt);
        workers.forEach(ChangeWorker::join);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
