package kg.daryger.notification.domain;

import java.util.Optional;
import java.util.UUID;
import kg.daryger.agenda.Agenda;
import kg.daryger.agenda.EventId;
import kg.daryger.need.NeedId;
import kg.daryger.need.Needs;
import kg.daryger.offer.OfferId;
import kg.daryger.search.FoundThing;
import kg.daryger.search.SavedSearchId;
import kg.daryger.search.SavedSearches;
import org.springframework.stereotype.Component;

/** Titles that people gave to things; empty when the thing is gone. */
@Component
class Titles {

    private final Needs needs;
    private final Agenda agenda;
    private final SavedSearches searches;
    private final OfferWords offers;

    Titles(Needs needs, Agenda agenda, SavedSearches searches, OfferWords offers) {
        this.needs = needs;
        this.agenda = agenda;
        this.searches = searches;
        this.offers = offers;
    }

    Optional<String> ofNeed(String id, Reader reader) {
        return needs.find(NeedId.of(id))
                .map(found -> found.terms().title().shownIn(reader.language()).text());
    }

    Optional<String> ofEvent(String id, Reader reader) {
        return agenda.find(EventId.of(id))
                .map(found -> found.title().shownIn(reader.language()).text());
    }

    /** Empty also when the reader may not see whose offer it is. */
    Optional<String> ofOffer(String id, Reader reader) {
        return offers.title(OfferId.of(id), reader);
    }

    /** Empty also when the reader may not see it any more. */
    Optional<String> ofFound(String kind, String id, Reader reader) {
        return searches.titleOf(new FoundThing(kind, UUID.fromString(id)), reader.actor(), reader.language());
    }

    Optional<String> ofSearch(String id) {
        return searches.title(SavedSearchId.of(id));
    }
}
