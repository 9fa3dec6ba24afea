package kg.daryger.search.web;

import java.util.List;
import kg.daryger.doctor.DoctorId;
import kg.daryger.search.domain.SimilarDoctors;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Whom else one may look at. */
@RestController
class SimilarController {

    private final SimilarDoctors similar;

    SimilarController(SimilarDoctors similar) {
        this.similar = similar;
    }

    /** At most six doctors like one that the reader may see, the most alike first. */
    @GetMapping("/api/search/doctors/{id}/similar")
    @AllowedTo(Role.VISITOR)
    SimilarResponse similar(@PathVariable DoctorId id, Actor actor) {
        return new SimilarResponse(similar.to(id, actor));
    }

    record SimilarResponse(List<SimilarDoctors.Similar> hits) {}
}
