package kg.daryger.search.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;

/** Tells a broken index, which is made anew from the change feed, from a disk that is full or held by somebody else. */
final class Damage {

    private Damage() {}

    /** Reads every byte once: a flipped bit would otherwise be met in the middle of an answer. */
    static void check(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return;
        }
        try (var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
        }
    }

    static boolean is(Exception failed) {
        return failed instanceof CorruptIndexException
                || failed instanceof IndexFormatTooOldException
                || failed instanceof IndexFormatTooNewException
                || failed instanceof EOFException
                || failed instanceof FileNotFoundException
                || failed instanceof NoSuchFileException
                || failed instanceof AlreadyClosedException;
    }
}
