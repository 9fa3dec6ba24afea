package kg.daryger.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kg.daryger.search.document.Fields;

/** The folders of generations on disk: which one is searched stands in a small file that is replaced in one step. */
final class Generations {

    /** Part of the folder's name: documents of another form are never mixed with these. */
    private static final String FORM = "form-" + Fields.FORM;

    private static final String CURRENT = "current";

    private final Path root;
    private final Set<String> counted;

    Generations(Path directory, Set<String> counted) {
        this.root = directory.resolve(FORM);
        this.counted = counted;
    }

    /** The searched generation; what a rebuild left behind that never ended is dropped. */
    Generation open() {
        try {
            Files.createDirectories(root);
            var file = root.resolve(CURRENT);
            var name = Files.exists(file) ? Files.readString(file).strip() : fresh();
            try (Stream<Path> folders = Files.list(root)) {
                folders.filter(Files::isDirectory)
                        .filter(folder -> !folder.endsWith(name))
                        .forEach(Generations::delete);
            }
            var opened = new Generation(root.resolve(name), counted);
            makeCurrent(opened);
            return opened;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Generation begin() {
        return new Generation(root.resolve(fresh()), counted);
    }

    void makeCurrent(Generation generation) {
        try {
            var written = Files.writeString(
                    root.resolve(CURRENT + ".new"), generation.folder().getFileName() + "\n");
            Files.move(written, root.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void drop(Generation generation) {
        generation.close();
        delete(generation.folder());
    }

    private static String fresh() {
        return "built-" + UUID.randomUUID();
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
