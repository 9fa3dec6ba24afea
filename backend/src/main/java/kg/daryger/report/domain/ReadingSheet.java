package kg.daryger.report.domain;

import kg.daryger.shared.Actor;
import org.springframework.stereotype.Component;

/** Reads a list as its page on the screen shows it to the actor. */
@Component
class ReadingSheet {

    private final DemandSheets demand;
    private final SupplySheets supply;
    private final PendingSheets pending;
    private final EventSheet events;

    ReadingSheet(DemandSheets demand, SupplySheets supply, PendingSheets pending, EventSheet events) {
        this.demand = demand;
        this.supply = supply;
        this.pending = pending;
        this.events = events;
    }

    Sheet read(ExportList list, ExportFilter filter, Actor actor) {
        return switch (list) {
            case NEEDS -> demand.needs(filter, actor.language());
            case INSTITUTIONS -> demand.institutions(filter, actor.language());
            case PROPOSALS -> demand.proposals(filter, actor.language());
            case OFFERS -> supply.offers(filter, actor);
            case DOCTORS -> supply.doctors(filter, actor);
            case INVITED -> pending.invited(actor.language());
            case CREDENTIALS -> pending.credentials(actor);
            case EVENTS -> events.read(filter, actor);
        };
    }
}
