package kg.daryger.search.web;

import jakarta.validation.Valid;
import java.util.Map;
import kg.daryger.search.domain.AnythingAnswer;
import kg.daryger.search.domain.DoctorMap;
import kg.daryger.search.domain.MappingDoctors;
import kg.daryger.search.domain.ReadingSearch;
import kg.daryger.search.domain.SearchingAnything;
import kg.daryger.search.domain.SearchingDoctors;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Search for people and things. */
@RestController
class SearchController {

    private final SearchingDoctors searching;
    private final SearchingAnything anything;
    private final MappingDoctors mapping;
    private final ReadingSearch reading;
    private final HitWriter writer;

    SearchController(
            SearchingDoctors searching,
            SearchingAnything anything,
            MappingDoctors mapping,
            ReadingSearch reading,
            HitWriter writer) {
        this.searching = searching;
        this.anything = anything;
        this.mapping = mapping;
        this.reading = reading;
        this.writer = writer;
    }

    @GetMapping("/api/search/doctors")
    @AllowedTo(Role.VISITOR)
    DoctorsResponse doctors(Actor actor, @Valid SearchDoctorsRequest request) {
        var search = reading.read(request.parameters(), actor.language(), request.part());
        return DoctorsResponse.of(searching.search(actor, search), writer, Map.of());
    }

    /** The found doctors by country and city. */
    @GetMapping("/api/search/doctors/map")
    @AllowedTo(Role.VISITOR)
    DoctorMap map(Actor actor, @Valid SearchDoctorsRequest request) {
        return mapping.map(actor, reading.read(request.parameters(), actor.language(), request.part()));
    }

    /** Doctors, offers, needs, events and institutions. */
    @GetMapping("/api/search")
    @AllowedTo(Role.VISITOR)
    AnythingAnswer anything(Actor actor, @Valid SearchRequest request) {
        return anything.search(actor, request.search(reading, actor.language()));
    }
}
