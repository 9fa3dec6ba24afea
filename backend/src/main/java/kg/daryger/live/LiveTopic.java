package kg.daryger.live;

import java.util.UUID;
import java.util.function.BiPredicate;
import kg.daryger.shared.Actor;

/**
 * A shared topic that a module declares as a bean: {@code /topic/<name>/<id>}. Undeclared topics can't be subscribed to.
 *
 * @param name lower case, as in {@code event}
 * @param rule who may listen; asked at SUBSCRIBE and again at each delivery; never more than the matching REST endpoint
 *     shows
 */
public record LiveTopic(String name, BiPredicate<Actor, UUID> rule) {}
