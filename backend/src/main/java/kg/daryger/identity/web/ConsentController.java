package kg.daryger.identity.web;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kg.daryger.identity.ConsentPurpose;
import kg.daryger.identity.Consents;
import kg.daryger.identity.domain.ConsentHistory;
import kg.daryger.identity.domain.ConsentHistory.Decided;
import kg.daryger.identity.domain.Controller;
import kg.daryger.identity.web.ConsentResponse.DecisionResponse;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Role;
import kg.daryger.shared.text.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own consents, each alone. */
@RestController
@RequestMapping("/api/account/consents")
class ConsentController {

    private final Consents consents;
    private final ConsentHistory history;
    private final Controller controller;
    private final Texts texts;

    ConsentController(Consents consents, ConsentHistory history, Controller controller, Texts texts) {
        this.consents = consents;
        this.history = history;
        this.controller = controller;
        this.texts = texts;
    }

    @GetMapping
    @AllowedTo(Role.MEMBER)
    List<ConsentResponse> list(Actor actor) {
        var decided = history.of(actor.requirePerson());
        return Arrays.stream(ConsentPurpose.values())
                .map(purpose -> response(purpose, decided, actor))
                .toList();
    }

    private ConsentResponse response(ConsentPurpose purpose, List<Decided> decided, Actor actor) {
        var own = decided.stream().filter(one -> one.purpose() == purpose).toList();
        return new ConsentResponse(
                purpose,
                own.stream().anyMatch(one -> one.withdrawnAt() == null),
                text(purpose, "title", actor),
                text(purpose, "explanation", actor),
                controller.nameIn(actor.language()),
                text(purpose, "recipients", actor),
                text(purpose, "countries", actor),
                text(purpose, "withdrawal", actor),
                ConsentHistory.NOTICE,
                own.stream()
                        .map(one -> new DecisionResponse(one.givenAt(), one.withdrawnAt(), one.notice()))
                        .toList());
    }

    private String text(ConsentPurpose purpose, String part, Actor actor) {
        return texts.text(
                actor.language(),
                "identity.consent." + purpose + "." + part,
                Map.of("contact", controller.privacyContact()));
    }

    @PutMapping("/{purpose}")
    @AllowedTo(Role.MEMBER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(@PathVariable ConsentPurpose purpose, @Valid @RequestBody ConsentRequest wanted, Actor actor) {
        consents.decide(actor, purpose, wanted.given());
    }
}
