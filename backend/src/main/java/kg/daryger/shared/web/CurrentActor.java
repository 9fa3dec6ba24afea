package kg.daryger.shared.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kg.daryger.shared.AccountFacts;
import kg.daryger.shared.AccountId;
import kg.daryger.shared.Actor;
import kg.daryger.shared.Actors;
import kg.daryger.shared.Language;
import kg.daryger.shared.Role;
import kg.daryger.shared.RoleSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Finds out who is asking: the session holds only the account's id (the authentication's name); person, language and roles
 * are read once a request.
 */
@Component
public class CurrentActor implements Actors {

    private static final String ATTRIBUTE = CurrentActor.class.getName();

    private final AccountFacts accounts;
    private final List<RoleSource> roleSources;

    CurrentActor(AccountFacts accounts, List<RoleSource> roleSources) {
        this.accounts = accounts;
        this.roleSources = roleSources;
    }

    public Actor get() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return find(SecurityContextHolder.getContext().getAuthentication());
        }
        var known = request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (known instanceof Actor actor) {
            return actor;
        }
        var actor = find(SecurityContextHolder.getContext().getAuthentication());
        request.setAttribute(ATTRIBUTE, actor, RequestAttributes.SCOPE_REQUEST);
        return actor;
    }

    @Override
    public Actor of(AccountId account) {
        return accounts.factsOf(account)
                .map(facts -> new Actor(account, facts.person(), roles(account, facts), facts.language(), facts.zone()))
                .orElseGet(() -> Actor.visitor(requestLanguage()));
    }

    private Actor find(@Nullable Authentication given) {
        return Optional.ofNullable(given)
                .filter(Authentication::isAuthenticated)
                .filter(one -> !(one instanceof AnonymousAuthenticationToken))
                .filter(one -> !(one instanceof JwtAuthenticationToken))
                .map(one -> of(new AccountId(UUID.fromString(one.getName()))))
                .map(actor -> actor.signedIn() ? inRequestLanguage(actor) : actor)
                .orElseGet(() -> Actor.visitor(requestLanguage()));
    }

    /** Pages carry their language in the path and send it along: what is on the screen wins over the account's setting. */
    private static Actor inRequestLanguage(Actor actor) {
        return new Actor(actor.account(), actor.person(), actor.roles(), requestLanguage(), actor.zone());
    }

    private EnumSet<Role> roles(AccountId account, AccountFacts.Facts facts) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(facts.roles());
        roleSources.forEach(source -> roles.addAll(source.rolesOf(account)));
        return roles;
    }

    private static Language requestLanguage() {
        return Language.of(LocaleContextHolder.getLocale());
    }
}
