package kg.daryger.search.domain;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kg.daryger.change.ChangePosition;
import kg.daryger.doctor.DoctorId;
import kg.daryger.doctor.DoctorView;
import kg.daryger.doctor.Viewer.Audience;
import kg.daryger.identity.PersonName;
import kg.daryger.search.document.DoctorDocument;
import kg.daryger.search.engine.DocumentKind;
import kg.daryger.search.engine.EngineAnswer.EngineHit;
import kg.daryger.search.engine.EngineQuery;
import kg.daryger.search.engine.SearchDocument;
import kg.daryger.search.engine.SearchEngine.Writing;
import kg.daryger.search.lucene.LuceneEngine;
import kg.daryger.search.name.ParsedName;
import kg.daryger.shared.Language;
import kg.daryger.taxonomy.domain.ShippedTaxonomy;
import tools.jackson.databind.json.JsonMapper;

/** Many doctors in a real index without a database, asked the way the application asks. */
final class Register implements AutoCloseable {

    private static final int SHOWN = 20;

    private final LuceneEngine engine;
    private final Understanding understanding;
    private final DoctorDocument document;
    private final NameWindow window = new NameWindow();
    private final List<SearchDocument> waiting = new ArrayList<>();

    Register(Path folder) {
        var taxonomy = new ShippedTaxonomy();
        engine = new LuceneEngine(folder);
        understanding = new Understanding(taxonomy);
        document = new DoctorDocument(taxonomy, JsonMapper.builder().build());
    }

    void add(String name, List<String> specialties, List<String> skills, String... former) {
        var view = new DoctorView(
                DoctorId.fresh(),
                new PersonName(name, null, List.of(former)),
                null,
                "DE",
                2950159L,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                specialties,
                skills.stream()
                        .map(code -> new DoctorView.Skill(code, "TEACHES"))
                        .toList(),
                List.of(),
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                true,
                List.of(),
                null);
        waiting.add(document.of(new DoctorDocument.Seen(view, List.of(), 0, LocalDate.of(2026, 11, 22))));
    }

    private void write(List<SearchDocument> written) {
        engine.write(List.of(new Writing(Audience.PUBLIC, written, List.of())), new ChangePosition(1, 1));
    }

    /** Everything added so far can be found. */
    void ready() {
        write(List.copyOf(waiting));
        waiting.clear();
    }

    private static AskedText asked(String text) {
        return new AskedText(text, Language.RU, List.of());
    }

    /** The first hits, in the order in which they are shown. */
    List<EngineHit> find(String text) {
        var understood = understanding.of(asked(text));
        var found = find(understood);
        return found.isEmpty() ? find(understanding.guess(asked(text))) : found;
    }

    private List<EngineHit> find(Understanding.Understood understood) {
        var clauses = Clauses.ofDoctors(understood);
        var answer = engine.search(
                Audience.PUBLIC,
                new EngineQuery(
                        EnumSet.of(DocumentKind.DOCTOR),
                        clauses.must(),
                        clauses.should(),
                        Map.of(),
                        Set.of(),
                        new EngineQuery.Order.Relevance(),
                        Set.of(),
                        null,
                        NameWindow.SIZE));
        var ranked = window.ranked(answer.hits(), ParsedName.of(understood.name()));
        return ranked.subList(0, Math.min(SHOWN, ranked.size()));
    }

    double closeness(EngineHit hit, String asked) {
        return window.comparing(ParsedName.of(asked)).closeness(hit);
    }

    @Override
    public void close() {
        engine.close();
    }
}
