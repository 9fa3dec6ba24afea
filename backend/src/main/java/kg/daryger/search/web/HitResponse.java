package kg.daryger.search.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import kg.daryger.search.document.DoctorHit;
import kg.daryger.search.domain.Why;
import kg.daryger.shared.web.DescribedAs;
import org.jspecify.annotations.Nullable;

/** A doctor as the index keeps the answer ready, with what belongs to this search alone. */
@DescribedAs(HitResponse.FoundDoctor.class)
record HitResponse(@JsonValue @JsonRawValue String json) {

    /** @param distanceKm only when ordered by distance */
    record FoundDoctor(
            @JsonUnwrapped DoctorHit doctor, @Nullable Integer distanceKm, List<Why> why) {}
}
