package kg.daryger.search.web;

import jakarta.validation.Valid;
import kg.daryger.doctor.Viewer;
import kg.daryger.search.domain.SearchingDoctors;
import kg.daryger.search.domain.SearchingDoctors.Answer;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Search for people, and the directory for machines. */
@RestController
class SearchController {

    private final SearchingDoctors searching;

    SearchController(SearchingDoctors searching) {
        this.searching = searching;
    }

    @GetMapping("/api/search/doctors")
    @AllowedTo(Role.VISITOR)
    Answer doctors(Actor actor, @Valid SearchDoctorsRequest request) {
        return searching.search(actor, request.search(actor.language()));
    }

    /** The public directory: only what is public to everybody. */
    @GetMapping("/api/v1/doctors")
    @AllowedTo(scope = "directory.read")
    Answer directory(Actor actor, @Valid SearchDoctorsRequest request) {
        return searching.search(Viewer.PUBLIC, request.search(actor.language()));
    }
}
