package kg.daryger.search.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import kg.daryger.search.suggest.Suggesting;
import kg.daryger.search.suggest.Suggestion;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Language;
import kg.daryger.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Suggestions while one types. */
@RestController
class SuggestController {

    private final Suggesting suggesting;

    SuggestController(Suggesting suggesting) {
        this.suggesting = suggesting;
    }

    /** Concepts, places, institutions and names that the reader may see, in any script; none below two letters. */
    @GetMapping("/api/search/suggest")
    @AllowedTo(Role.VISITOR)
    SuggestResponse suggest(
            @RequestParam @Size(max = 100) String q,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "ky|ru|en") String lang,
            Actor actor) {
        var language = lang == null ? actor.language() : Language.of(lang);
        return new SuggestResponse(suggesting.suggest(actor, q.strip(), language));
    }

    record SuggestResponse(List<Suggestion> suggestions) {}
}
