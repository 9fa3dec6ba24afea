package kg.daryger.search.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import kg.daryger.search.lucene.LuceneEngine;
import org.junit.jupiter.api.io.TempDir;

/** On Lucene in this process. */
class LuceneContractTests extends SearchEngineContract {

    @TempDir
    static Path folder;

    @Override
    SearchEngine begun() throws Exception {
        return new LuceneEngine(Files.createTempDirectory(folder, "index"));
    }
}
