package kg.daryger.need.web;

import java.util.stream.Collectors;
import kg.daryger.institution.InstitutionView;
import kg.daryger.institution.Institutions;
import kg.daryger.need.NeedFilter;
import kg.daryger.need.NeedView;
import kg.daryger.need.Needs;
import kg.daryger.need.domain.NeedReading;
import kg.daryger.need.web.NeedResponse.NeedInstitutionPart;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Language;
import kg.daryger.shared.PageAsked;
import kg.daryger.shared.Paged;
import org.springframework.stereotype.Component;

/** Words needs for their readers. */
@Component
class NeedLists {

    private final Needs needs;
    private final NeedReading reading;
    private final Institutions institutions;

    NeedLists(Needs needs, NeedReading reading, Institutions institutions) {
        this.needs = needs;
        this.reading = reading;
        this.institutions = institutions;
    }

    Paged<NeedRowResponse> list(NeedFilter filter, PageAsked asked, Language language) {
        if (filter.states().isEmpty()) {
            return new Paged<>(java.util.List.of(), asked.page(), asked.size(), 0);
        }
        var page = needs.list(filter, asked);
        var places = institutions.find(
                page.items().stream().map(NeedView::institution).collect(Collectors.toSet()));
        return page.map(need -> NeedRowResponse.of(
                need,
                NeedInstitutionPart.of(java.util.Objects.requireNonNull(places.get(need.institution())), language)));
    }

    NeedResponse one(NeedView need, Actor reader) {
        InstitutionView place = institutions.find(need.institution()).orElseThrow();
        return NeedResponse.of(
                need,
                NeedInstitutionPart.of(place, reader.language()),
                reading.officeOf(need, reader) != null,
                reading.actions(need, reader));
    }
}
