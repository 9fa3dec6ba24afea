package kg.daryger.search.web;

import java.util.Map;
import kg.daryger.search.domain.FoundHit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts the reasons of a search into the hits that the index keeps ready, without reading them. */
@Component
class HitWriter {

    private final JsonMapper json;

    HitWriter(JsonMapper json) {
        this.json = json;
    }

    /** @param externalIds by doctor, of the asking client */
    HitResponse write(FoundHit hit, Map<String, String> externalIds) {
        var ready = hit.json();
        var all = new StringBuilder(ready.length() + 400).append(ready, 0, ready.length() - 1);
        if (hit.distanceKm() != null) {
            all.append(",\"distanceKm\":").append(hit.distanceKm());
        }
        var external = externalIds.get(hit.id());
        if (external != null) {
            all.append(",\"externalId\":").append(json.writeValueAsString(external));
        }
        return new HitResponse(all.append(",\"why\":")
                .append(hit.why().isEmpty() ? "[]" : json.writeValueAsString(hit.why()))
                .append('}')
                .toString());
    }
}
