package kg.daryger.agenda.domain;

import java.util.List;
import kg.daryger.agenda.domain.ShownDetails.Item;
import kg.daryger.identity.Accounts;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The papers that hands-on care needs, as those concerned see them: each with who answers for it. */
@Component
class Papers {

    private final ClearingEvent clearing;
    private final Accounts accounts;

    Papers(ClearingEvent clearing, Accounts accounts) {
        this.clearing = clearing;
        this.accounts = accounts;
    }

    List<Item> of(Actor reader, Event event) {
        return clearing.of(event).stream()
                .map(one ->
                        new Item(one, name(one.owner(), reader), clearing.mayClear(reader, event.view(), one.item())))
                .toList();
    }

    private @Nullable String name(@Nullable AccountId owner, Actor reader) {
        if (owner == null) {
            return null;
        }
        return accounts.contact(owner)
                .map(contact -> accounts.names(List.of(contact.person())).get(contact.person()))
                .map(name -> name.shownIn(reader.language()))
                .orElse(null);
    }
}
