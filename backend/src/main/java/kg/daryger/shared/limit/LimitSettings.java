package kg.daryger.shared.limit;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param limits what differs here from the limits in the code, by name */
@ConfigurationProperties("daryger")
record LimitSettings(@DefaultValue Map<String, Rate> limits) {

    Limit applied(Limit limit) {
        var rate = limits.get(limit.name());
        return rate == null ? limit : new Limit(limit.name(), rate.tries(), rate.per());
    }

    record Rate(int tries, Duration per) {}
}
