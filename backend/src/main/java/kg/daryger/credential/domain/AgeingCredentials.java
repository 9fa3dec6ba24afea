package kg.daryger.credential.domain;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import kg.daryger.credential.CredentialState;
import kg.daryger.files.Files;
import kg.daryger.shared.Actor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What time does to credentials: their owners are reminded, they expire, and scans are deleted some time after the decision. */
@Component
public class AgeingCredentials {

    private static final Period LOOK_AHEAD = Period.ofDays(91);

    private final CredentialRows credentials;
    private final Files files;
    private final CredentialTrail trail;
    private final Clock clock;
    private final Duration scansKept;

    AgeingCredentials(
            CredentialRows credentials,
            Files files,
            CredentialTrail trail,
            Clock clock,
            @Value("${daryger.retention.scans:90d}") Duration scansKept) {
        this.credentials = credentials;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
        this.scansKept = scansKept;
    }

    /** Those whose last day is over expire; owners of those that end soon are reminded, of each milestone once. */
    @Transactional
    public void expire() {
        var today = LocalDate.now(clock.withZone(Actor.BISHKEK));
        for (var credential : credentials.findEndingBefore(today.plus(LOOK_AHEAD))) {
            if (credential.expire(today, clock.instant())) {
                trail.step(Actor.system(), "expired", credentials.save(credential), CredentialState.CHECKED);
            } else if (credential.remind(today, clock.instant())) {
                trail.step(Actor.system(), "expiry-reminded", credentials.save(credential), CredentialState.CHECKED);
            }
        }
    }

    /** The decision stays; what showed it goes. */
    @Transactional
    public void forgetScans() {
        for (var credential :
                credentials.findDecidedWithEvidenceBefore(clock.instant().minus(scansKept))) {
            credential.forgetEvidence().forEach(files::delete);
            credentials.save(credential);
            trail.looked(Actor.system(), "evidence-deleted", credential.id().value(), null);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        Task<Void> ageCredentials(AgeingCredentials ageing) {
            return Tasks.recurring("credential-ageing", FixedDelay.ofHours(1)).execute((instance, context) -> {
                ageing.expire();
                ageing.forgetScans();
            });
        }
    }
}
