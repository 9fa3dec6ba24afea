package kg.daryger.live.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kg.daryger.live.LiveTopic;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actors;
import org.springframework.stereotype.Component;

/** May this account listen to that destination, right now? */
@Component
class TopicRules {

    private final Map<String, LiveTopic> topics;
    private final Actors actors;

    TopicRules(List<LiveTopic> topics, Actors actors) {
        this.topics = topics.stream().collect(Collectors.toMap(LiveTopic::name, topic -> topic));
        this.actors = actors;
    }

    boolean mayListen(AccountId account, String destination) {
        var actor = actors.of(account);
        if (!actor.signedIn()) {
            return false;
        }
        return Destinations.isOwnQueue(destination)
                || Destinations.topic(destination)
                        .flatMap(topic -> Optional.ofNullable(topics.get(topic.name()))
                                .map(declared -> declared.rule().test(actor, topic.id())))
                        .orElse(false);
    }
}
