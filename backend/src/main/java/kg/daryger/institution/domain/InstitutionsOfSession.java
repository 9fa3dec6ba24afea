package kg.daryger.institution.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kg.daryger.institution.Institutions;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Role;
import kg.daryger.shared.SessionContribution;
import org.springframework.stereotype.Component;

/** Tells every page which institutions its reader acts for. */
@Component
class InstitutionsOfSession implements SessionContribution {

    private final Institutions institutions;

    InstitutionsOfSession(Institutions institutions) {
        this.institutions = institutions;
    }

    @Override
    public List<InstitutionOfSession> institutions(Actor actor) {
        if (actor.account() == null) {
            return List.of();
        }
        var roles = institutions.rolesAt(actor.account());
        return institutions.find(roles.keySet()).values().stream()
                .map(one -> new InstitutionOfSession(
                        one.id().value(),
                        one.name(actor.language()),
                        Set.of(Role.valueOf(String.valueOf(roles.get(one.id()))))))
                .sorted(Comparator.comparing(InstitutionOfSession::name))
                .toList();
    }
}
