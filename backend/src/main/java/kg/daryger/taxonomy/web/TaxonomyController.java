package kg.daryger.taxonomy.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kg.daryger.shared.Actor;
import kg.daryger.shared.AllowedTo;
import kg.daryger.shared.Language;
import kg.daryger.shared.NotFound;
import kg.daryger.shared.Role;
import kg.daryger.taxonomy.Concept;
import kg.daryger.taxonomy.ConceptKind;
import kg.daryger.taxonomy.Recognised;
import kg.daryger.taxonomy.domain.CodeLists;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Code lists for everybody: they are needed before anyone has signed in. */
@RestController
@RequestMapping("/api/taxonomy")
class TaxonomyController {
    private static final int MOST_CITIES = 100;
    private static final int USUAL_CITIES = 20;

    private final CodeLists lists;

    TaxonomyController(CodeLists lists) {
        this.lists = lists;
    }

    /** Specialties, skills, countries, languages, regions or kinds of help. */
    @GetMapping("/{list}")
    @AllowedTo(Role.VISITOR)
    List<CodeResponse> list(@PathVariable String list, @Valid CodesRequest asked, Actor actor) {
        ConceptKind kind = kind(list);
        Labels labels = labels(asked.lang(), actor);
        List<CodeResponse> found =
                found(kind, asked, asked.most()).map(labels::entry).toList();
        boolean alphabetical = kind == ConceptKind.COUNTRY || kind == ConceptKind.LANGUAGE;
        return alphabetical && asked.text().isBlank() ? labels.sorted(found) : found;
    }

    /** Cities with their zone; the largest first. */
    @GetMapping("/cities")
    @AllowedTo(Role.VISITOR)
    List<CityResponse> cities(@Valid CodesRequest asked, Actor actor) {
        Labels labels = labels(asked.lang(), actor);
        int most = asked.limit() == null ? USUAL_CITIES : Math.min(MOST_CITIES, asked.limit());
        return found(ConceptKind.CITY, asked, most)
                .flatMap(c -> lists.city(Long.parseLong(c.code())).stream())
                .map(labels::city)
                .toList();
    }

    /** What a text speaks of, the surest first. */
    @GetMapping("/recognise")
    @AllowedTo(Role.VISITOR)
    List<RecognisedResponse> recognise(
            @RequestParam @Size(max = 300) String q,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "ky|ru|en|de|tr") String lang,
            Actor actor) {
        Labels labels = labels(lang, actor);
        Language language = lang == null ? actor.language() : Language.of(lang);
        return lists.recognise(q, language).stream()
                .map(r -> response(r, labels.label(r.kind(), r.code())))
                .toList();
    }

    private static RecognisedResponse response(Recognised r, String label) {
        boolean sure = r.confidence() >= Recognised.SURE;
        return new RecognisedResponse(
                r.kind(), r.code(), label, r.text(), r.from(), r.to(), r.via(), r.confidence(), sure);
    }

    private Stream<Concept> found(ConceptKind kind, CodesRequest asked, int most) {
        List<String> codes = asked.codes();
        if (codes != null) {
            return codes.stream().map(code -> lists.find(kind, code)).flatMap(Optional::stream);
        }
        return lists.complete(kind, asked.text(), asked.wanted(), most).stream();
    }

    private Labels labels(@Nullable String lang, Actor actor) {
        return new Labels(lists, lang == null ? actor.language().code() : lang);
    }

    private static ConceptKind kind(String list) {
        return switch (list) {
            case "specialties" -> ConceptKind.SPECIALTY;
            case "skills" -> ConceptKind.SKILL;
            case "countries" -> ConceptKind.COUNTRY;
            case "languages" -> ConceptKind.LANGUAGE;
            case "regions" -> ConceptKind.REGION;
            case "help" -> ConceptKind.HELP;
            default -> throw new NotFound();
        };
    }
}
