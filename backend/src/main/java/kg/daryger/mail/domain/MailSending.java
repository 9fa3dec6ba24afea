package kg.daryger.mail.domain;

import java.time.Clock;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kg.daryger.mail.MailBounced;
import kg.daryger.shared.postgres.PostgresListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends what the outbox holds: woken by NOTIFY, and every five seconds for what failed before. Several nodes share it. */
@Component
class MailSending implements SmartLifecycle, PostgresListener {

    private static final Logger LOG = LoggerFactory.getLogger(MailSending.class);

    /** The last one comes about a day after the first. */
    static final int TRIES = 12;

    private final OutboxTable outbox;
    private final Postman postman;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Semaphore wake = new Semaphore(0);
    private volatile boolean running;
    private volatile Thread worker = Thread.currentThread();

    MailSending(
            OutboxTable outbox,
            Postman postman,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.outbox = outbox;
        this.postman = postman;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public String channel() {
        return OutboxTable.CHANNEL;
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
        worker = Thread.ofPlatform().name("mail").daemon().start(this::run);
    }

    private void run() {
        while (running) {
            try {
                sendWhatIsDue();
                if (wake.tryAcquire(5, TimeUnit.SECONDS)) {
                    wake.drainPermits();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void sendWhatIsDue() {
        try {
            var leased = outbox.lease();
            while (!leased.isEmpty() && running) {
                leased.forEach(this::send);
                leased = outbox.lease();
            }
        } catch (RuntimeException failed) {
            if (running) {
                LOG.error("the outbox could not be read, trying again", failed);
            }
        }
    }

    private void send(OutboxTable.Leased one) {
        switch (postman.deliver(one.mail())) {
            case Postman.Delivered ignored -> outbox.gone(one.id());
            case Postman.Bounced ignored -> bounced(one);
            case Postman.Refused refused -> dead(one, refused.reason());
            case Postman.Delayed delayed -> delayed(one, delayed.reason());
        }
    }

    private void delayed(OutboxTable.Leased one, String reason) {
        if (one.tries() >= TRIES) {
            dead(one, reason);
            return;
        }
        LOG.warn("mail {} could not be sent now: {}", one.id(), reason);
        outbox.failed(one.id(), reason);
    }

    private void dead(OutboxTable.Leased one, String reason) {
        LOG.error("mail {} of template {} is given up: {}", one.id(), one.mail().template(), reason);
        outbox.dead(one.id(), reason);
    }

    private void bounced(OutboxTable.Leased one) {
        transaction.executeWithoutResult(status -> {
            outbox.gone(one.id());
            var account = one.mail().to().account();
            if (account != null) {
                events.publishEvent(new MailBounced(account, clock.instant()));
            }
        });
    }

    @Override
    public void stop() {
        running = false;
        wake.release();
        try {
            worker.join(10_000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
