package kg.daryger.notification.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Collectors;
import kg.daryger.notification.domain.Preferences;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How one wants mail, topic by topic. */
@RestController
@RequestMapping("/api/inbox/preferences")
class PreferenceController {

    private final Preferences preferences;

    PreferenceController(Preferences preferences) {
        this.preferences = preferences;
    }

    @GetMapping
    @AllowedTo(Role.MEMBER)
    List<TopicWish> list(Actor actor) {
        return preferences.of(actor).entrySet().stream()
                .map(wish -> new TopicWish(wish.getKey(), wish.getValue()))
                .toList();
    }

    @PutMapping
    @AllowedTo(Role.MEMBER)
    List<TopicWish> change(Actor actor, @Valid @RequestBody PreferencesRequest request) {
        preferences.change(
                actor,
                request.wishes().stream()
                        .collect(Collectors.toMap(TopicWish::topic, TopicWish::mail, (first, last) -> last)));
        return list(actor);
    }
}
