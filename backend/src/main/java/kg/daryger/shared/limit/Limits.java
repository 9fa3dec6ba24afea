package kg.daryger.shared.limit;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import javax.sql.DataSource;
import kg.daryger.shared.TooManyTries;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Counts tries. It uses a connection of its own, so that a try counts even when what it tried is rolled back: call it before
 * a transaction begins. What is counted is kept as a hash.
 */
@Component
@EnableConfigurationProperties(LimitSettings.class)
public class Limits {

    private static final Duration KEPT_AFTER_REFILL = Duration.ofMinutes(10);

    private final ProxyManager<String> buckets;
    private final LimitSettings settings;

    Limits(DataSource dataSource, LimitSettings settings, Clock clock) {
        this.settings = settings;
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("limit_bucket")
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT_AFTER_REFILL))
                .clientClock(meterOf(clock))
                .build();
    }

    /** @throws TooManyTries when none is left for the key */
    public void take(Limit limit, String key) {
        var applied = settings.applied(limit);
        var bucket = buckets.getProxy(
                name(limit, key),
                () -> BucketConfiguration.builder()
                        .addLimit(Bandwidth.builder()
                                .capacity(applied.tries())
                                .refillGreedy(applied.tries(), applied.per())
                                .build())
                        .build());
        if (!bucket.tryConsume(1)) {
            throw new TooManyTries();
        }
    }

    /** Forgets the tries of a key: it has proved to be right. */
    public void forgive(Limit limit, String key) {
        buckets.removeProxy(name(limit, key));
    }

    private static String name(Limit limit, String key) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return limit.name() + ":" + HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static TimeMeter meterOf(Clock clock) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return clock.millis() * 1_000_000L;
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }
}
