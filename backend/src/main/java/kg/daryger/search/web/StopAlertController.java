package kg.daryger.search.web;

import kg.daryger.search.saved.Alert;
import kg.daryger.search.saved.SavingSearches;
import kg.daryger.search.saved.StopLinks;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page behind the link in a mail: names one saved search and ends its alerts on its button alone, without signing in. */
@RestController
@RequestMapping("/api/search/saved/stop/{token}")
class StopAlertController {

    private final StopLinks links;
    private final SavingSearches saving;

    StopAlertController(StopLinks links, SavingSearches saving) {
        this.links = links;
        this.saving = saving;
    }

    @GetMapping
    @AllowedTo(Role.VISITOR)
    AlertResponse show(@PathVariable String token) {
        var link = links.read(token);
        var search = saving.own(link.search(), link.owner());
        return new AlertResponse(search.title(), search.alert());
    }

    @PostMapping
    @AllowedTo(Role.VISITOR)
    AlertResponse stop(@PathVariable String token) {
        var link = links.read(token);
        saving.stop(link.search(), link.owner());
        return show(token);
    }

    record AlertResponse(String title, Alert alert) {}
}
