package kg.daryger.files.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kg.daryger.files.FileId;
import kg.daryger.files.FileRefused;
import kg.daryger.files.FileScanner;
import kg.daryger.files.Files;
import kg.daryger.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Row and content as one: content of a rolled-back row goes, content of a deleted row goes after the commit. */
@Component
class KeepingFiles implements Files {

    private final CleaningUpload cleaning;
    private final FileScanner scanner;
    private final FileTable table;
    private final Storage storage;
    private final PageImages images;

    KeepingFiles(CleaningUpload cleaning, FileScanner scanner, FileTable table, Storage storage, PageImages images) {
        this.cleaning = cleaning;
        this.scanner = scanner;
        this.table = table;
        this.storage = storage;
        this.images = images;
    }

    @Override
    @Transactional
    public StoredFile store(Upload upload) {
        var verdict = scanner.scan(upload.content());
        if (verdict == FileScanner.Verdict.INFECTED) {
            throw new FileRefused("infected");
        }
        var cleaned = cleaning.clean(upload.content(), upload.longSide());
        var file = table.insert(upload, cleaned, verdict);
        after(TransactionSynchronization.STATUS_ROLLED_BACK, file.id());
        storage.put(file.id(), cleaned.content());
        return file;
    }

    @Override
    public Optional<StoredFile> find(FileId id) {
        return table.find(id);
    }

    @Override
    public InputStream read(FileId id) {
        return table.find(id).flatMap(file -> storage.get(id)).orElseThrow(NotFound::new);
    }

    @Override
    public List<byte[]> pages(FileId id) {
        var file = table.find(id).orElseThrow(NotFound::new);
        var content = content(id);
        return IntStream.range(0, file.pages())
                .mapToObj(page -> images.draw(content, file.contentType(), page))
                .toList();
    }

    @Override
    public byte[] page(FileId id, int number) {
        var file = table.find(id).orElseThrow(NotFound::new);
        if (number < 0 || number >= file.pages()) {
            throw new NotFound();
        }
        return images.draw(content(id), file.contentType(), number);
    }

    @Override
    @Transactional
    public void delete(FileId id) {
        if (table.delete(id)) {
            after(TransactionSynchronization.STATUS_COMMITTED, id);
        }
    }

    private byte[] content(FileId id) {
        try (var stream = read(id)) {
            return stream.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void after(int outcome, FileId id) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == outcome) {
                    storage.delete(id);
                }
            }
        });
    }
}
