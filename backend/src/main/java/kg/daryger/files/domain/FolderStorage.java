package kg.daryger.files.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kg.daryger.files.FileId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Content in a folder outside the web root, named by id alone. */
@Component
class FolderStorage implements Storage {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Path folder;

    FolderStorage(@Value("${daryger.files.directory:${daryger.data-directory}/files}") Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    @Override
    public void put(FileId id, byte[] content) {
        try {
            var target = place(id);
            Files.createDirectories(target.getParent());
            var half = target.resolveSibling(id + ".part");
            Files.write(half, content);
            // a crash leaves a part, never half a file under its final name
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Optional<InputStream> get(FileId id) {
        try {
            return Optional.of(Files.newInputStream(place(id)));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void delete(FileId id) {
        try {
            Files.deleteIfExists(place(id));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public List<FileId> olderThan(Instant instant) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.walk(folder, 2)) {
            return all.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .filter(file -> file.toFile().lastModified() < instant.toEpochMilli())
                    .map(file -> FileId.of(file.getFileName().toString()))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The last two characters are random even in time-ordered ids. */
    private Path place(FileId id) {
        var name = id.toString();
        return folder.resolve(name.substring(name.length() - 2)).resolve(name);
    }
}
