package kg.daryger.files.domain;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/** The parts of a JPEG before its picture data. */
final class JpegSegments {

    /** JFIF, colour profile, Adobe's colour transform: without them colours are wrong. */
    private static final Set<Integer> KEPT_APPLICATION = Set.of(0xE0, 0xE2, 0xEE);

    private JpegSegments() {}

    /** Leaves out Exif, XMP, IPTC, comments; the picture stays as it is, bit by bit. */
    static byte[] withoutMetadata(byte[] jpeg) {
        var out = new ByteArrayOutputStream(jpeg.length);
        out.write(jpeg, 0, Math.min(2, jpeg.length));
        int at = 2;
        while (segment(jpeg, at)) {
            int marker = marker(jpeg, at);
            int end = at + 2 + length(jpeg, at);
            boolean application = marker >= 0xE0 && marker <= 0xEF;
            if (marker != 0xFE && (!application || KEPT_APPLICATION.contains(marker))) {
                out.write(jpeg, at, end - at);
            }
            at = end;
        }
        out.write(jpeg, at, Math.max(0, jpeg.length - at));
        return out.toByteArray();
    }

    /** Width times height; 0 when no frame is found. */
    static long pixels(byte[] jpeg) {
        for (int at = 2; segment(jpeg, at); at += 2 + length(jpeg, at)) {
            int marker = marker(jpeg, at);
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame && at + 9 <= jpeg.length) {
                return (long) two(jpeg, at + 5) * two(jpeg, at + 7);
            }
        }
        return 0;
    }

    /** A whole segment begins here, and it is not yet the picture data. */
    private static boolean segment(byte[] jpeg, int at) {
        return at + 4 <= jpeg.length
                && (jpeg[at] & 0xFF) == 0xFF
                && marker(jpeg, at) != 0xDA
                && length(jpeg, at) >= 2
                && at + 2 + length(jpeg, at) <= jpeg.length;
    }

    private static int marker(byte[] jpeg, int at) {
        return jpeg[at + 1] & 0xFF;
    }

    private static int length(byte[] jpeg, int at) {
        return two(jpeg, at + 2);
    }

    private static int two(byte[] jpeg, int at) {
        return (jpeg[at] & 0xFF) << 8 | (jpeg[at + 1] & 0xFF);
    }
}
