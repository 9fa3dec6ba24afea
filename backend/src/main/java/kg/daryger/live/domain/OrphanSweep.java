package kg.daryger.live.domain;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/** Looks every 20 seconds for sockets that should be closed: the net under {@code Live.close}. */
@Component
class OrphanSweep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanSweep.class);
    private static final Duration EVERY = Duration.ofSeconds(20);

    private final OpenSockets sockets;
    private final TaskScheduler scheduler;
    private java.util.concurrent.@Nullable ScheduledFuture<?> sweeping;

    OrphanSweep(OpenSockets sockets, @Qualifier("messageBrokerTaskScheduler") TaskScheduler scheduler) {
        this.sockets = sockets;
        this.scheduler = scheduler;
    }

    @Override
    public void start() {
        sweeping = scheduler.scheduleWithFixedDelay(this::sweep, EVERY);
    }

    private void sweep() {
        try {
            sockets.closeOrphans();
        } catch (RuntimeException failed) {
            LOG.warn("open sockets could not be checked, trying again", failed);
        }
    }

    @Override
    public void stop() {
        if (sweeping != null) {
            sweeping.cancel(false);
        }
        sweeping = null;
    }

    @Override
    public boolean isRunning() {
        return sweeping != null;
    }
}
