package kg.daryger.search.domain;

import java.util.List;
import kg.daryger.search.domain.Understanding.Understood;
import kg.daryger.shared.Language;
import kg.daryger.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** What is made of a query's words: concepts, chips, reasons. */
@Component
class Reading {

    private final Understanding understanding;
    private final Whys whys;
    private final NameWindow window;
    private final Taxonomy taxonomy;

    Reading(Understanding understanding, Whys whys, NameWindow window, Taxonomy taxonomy) {
        this.understanding = understanding;
        this.whys = whys;
        this.window = window;
        this.taxonomy = taxonomy;
    }

    Understood understood(AskedText asked) {
        return understanding.of(asked);
    }

    /** What may be meant when nobody fits what was understood. */
    Understood guessed(AskedText asked) {
        return understanding.guess(asked);
    }

    Whys.OfAnswer why(Understood understood, Language reader) {
        return whys.of(understood, reader);
    }

    NameWindow window() {
        return window;
    }

    List<Chip> chips(Understood understood, Language reader) {
        return understood.concepts().stream()
                .map(concept -> new Chip(
                        concept.kind(),
                        concept.code(),
                        taxonomy.label(concept.kind(), concept.code(), reader),
                        concept.text(),
                        concept.confidence()))
                .toList();
    }
}
