package kg.daryger.files.domain;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import kg.daryger.files.FileRefused;

/** Measures how large packed streams would become, without keeping what comes out: against decompression bombs. */
final class Unpacked {

    /** More than any scan of thirty pages needs. */
    static final long LIMIT = 256L * 1024 * 1024;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private Unpacked() {}

    /**
     * Inflates every stream of a PDF's raw bytes, before a parser touches them (the parser itself unpacks tables).
     *
     * @throws FileRefused when together they pass the limit
     */
    static void measure(byte[] pdf) {
        long total = 0;
        for (int at = find(pdf, 0); at >= 0; at = find(pdf, at)) {
            total += inflate(pdf, afterLineEnd(pdf, at), LIMIT - total);
            if (total >= LIMIT) {
                throw new FileRefused("content");
            }
        }
    }

    private static int find(byte[] pdf, int from) {
        for (int at = from; at <= pdf.length - STREAM.length; at++) {
            int matched = 0;
            while (matched < STREAM.length && pdf[at + matched] == STREAM[matched]) {
                matched++;
            }
            if (matched == STREAM.length) {
                return at + STREAM.length;
            }
        }
        return -1;
    }

    private static int afterLineEnd(byte[] pdf, int at) {
        int next = at;
        while (next < pdf.length && (pdf[next] == '\r' || pdf[next] == '\n')) {
            next++;
        }
        return next;
    }

    private static long inflate(byte[] pdf, int from, long limit) {
        // a zlib header; others are measured when their filter is known
        if (from + 2 > pdf.length || (pdf[from] & 0x0F) != 8) {
            return 0;
        }
        var inflater = new Inflater();
        try {
            inflater.setInput(pdf, from, pdf.length - from);
            var buffer = new byte[64 * 1024];
            long length = 0;
            while (length < limit) {
                int got = inflater.inflate(buffer);
                if (got == 0) {
                    break;
                }
                length += got;
            }
            return length;
        } catch (DataFormatException notPacked) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }

    /** Takes bytes up to a limit and fails beyond it. */
    static final class Limited extends OutputStream {

        private final OutputStream target;
        private long left;

        Limited(OutputStream target, long limit) {
            this.target = target;
            this.left = limit;
        }

        @Override
        public void write(int one) throws IOException {
            take(1);
            target.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            take(length);
            target.write(bytes, from, length);
        }

        private void take(int length) throws IOException {
            left -= length;
            if (left < 0) {
                throw new IOException("too large when unpacked");
            }
        }
    }
}
