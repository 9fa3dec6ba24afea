package kg.daryger.search.web;

import kg.daryger.search.domain.RebuildingSearch;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How search stands, for administrators. */
@RestController
@RequestMapping("/api/admin/search")
class AdminSearchController {

    private final RebuildingSearch rebuilding;

    AdminSearchController(RebuildingSearch rebuilding) {
        this.rebuilding = rebuilding;
    }

    @GetMapping
    @AllowedTo(Role.ADMINISTRATOR)
    SearchStandingResponse standing() {
        return SearchStandingResponse.of(rebuilding.standing());
    }

    @PostMapping("/rebuild")
    @AllowedTo(Role.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.ACCEPTED)
    SearchStandingResponse rebuild(Actor actor) {
        return SearchStandingResponse.of(rebuilding.begin(actor));
    }
}
