package kg.daryger.calendar.web;

import kg.daryger.calendar.domain.Feeds;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own feed: whether there is one, a new address, none any more. */
@RestController
@RequestMapping("/api/calendar/feed")
class FeedController {

    private final Feeds feeds;
    private final String publicUrl;

    FeedController(Feeds feeds, @Value("${daryger.public-url}") String publicUrl) {
        this.feeds = feeds;
        this.publicUrl = publicUrl;
    }

    @GetMapping
    @AllowedTo(Role.MEMBER)
    FeedResponse feed(Actor actor) {
        return new FeedResponse(feeds.since(actor).orElse(null), null);
    }

    @PostMapping
    @AllowedTo(Role.MEMBER)
    FeedResponse renew(Actor actor) {
        var url = publicUrl + "/api/calendar/" + feeds.renew(actor) + ".ics";
        return new FeedResponse(feeds.since(actor).orElse(null), url);
    }

    @DeleteMapping
    @AllowedTo(Role.MEMBER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor) {
        feeds.remove(actor);
    }
}
