package kg.daryger.search.web;

import jakarta.validation.Valid;
import java.security.Principal;
import java.util.HashMap;
import java.util.Map;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.ExternalIds;
import kg.daryger.search.domain.DoctorAnswer;
import kg.daryger.search.domain.FoundHit;
import kg.daryger.search.domain.ReadingSearch;
import kg.daryger.search.domain.SearchingDoctors;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The directory for machines: only what is public to everybody, with the ids that the asking client itself gave. */
@RestController
class DirectoryController {

    private final SearchingDoctors searching;
    private final ReadingSearch reading;
    private final ExternalIds externalIds;
    private final HitWriter writer;

    DirectoryController(SearchingDoctors searching, ReadingSearch reading, ExternalIds externalIds, HitWriter writer) {
        this.searching = searching;
        this.reading = reading;
        this.externalIds = externalIds;
        this.writer = writer;
    }

    @GetMapping("/api/v1/doctors")
    @AllowedTo(scope = "directory.read")
    DoctorsResponse directory(Actor actor, Principal client, @Valid SearchDoctorsRequest request) {
        var answer = searching.directory(reading.read(request.parameters(), actor.language(), request.part()));
        return DoctorsResponse.of(answer, writer, own(answer, client.getName()));
    }

    private Map<String, String> own(DoctorAnswer answer, String client) {
        var ids = answer.hits().stream().map(FoundHit::id).map(DoctorId::of).toList();
        var own = new HashMap<String, String>();
        externalIds.of(client, ids).forEach((doctor, external) -> own.put(doctor.toString(), external));
        return own;
    }
}
