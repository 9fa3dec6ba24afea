package kg.daryger.live.domain;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The forms that a destination may have; everything else, wildcards among it, is no destination of ours. */
final class Destinations {

    private static final Pattern TOPIC =
            Pattern.compile("/topic/([a-z][a-z-]{0,39})/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    private static final Pattern OWN_QUEUE = Pattern.compile("/user/queue/[a-z][a-z-]{0,39}");

    private Destinations() {}

    static String topic(String name, UUID id) {
        return "/topic/" + name + "/" + id;
    }

    static Optional<Topic> topic(String destination) {
        var found = TOPIC.matcher(destination);
        return found.matches()
                ? Optional.of(new Topic(found.group(1), UUID.fromString(found.group(2))))
                : Optional.empty();
    }

    static boolean isOwnQueue(String destination) {
        return OWN_QUEUE.matcher(destination).matches();
    }

    record Topic(String name, UUID id) {}
}
