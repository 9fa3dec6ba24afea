package kg.daryger.files.domain;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import kg.daryger.files.FileRefused;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.jspecify.annotations.Nullable;

/** Walks every object of a PDF: refuses what acts, measures what is packed, drops metadata. */
final class PdfObjects {

    private static final Set<String> ACTIVE = Set.of(
            "JS", "JavaScript", "AA", "EmbeddedFile", "EmbeddedFiles", "XFA", "RichMediaContent", "RichMediaSettings");
    private static final Set<String> ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "Rendition",
            "Movie",
            "Sound",
            "RichMediaExecute",
            "GoToE");
    private static final Set<String> KINDS =
            Set.of("RichMedia", "Screen", "Movie", "Sound", "3D", "FileAttachment", "EmbeddedFile", "Filespec");
    private static final List<COSName> METADATA = List.of(
            COSName.METADATA,
            COSName.getPDFName("PieceInfo"),
            COSName.getPDFName("LastModified"),
            COSName.getPDFName("Thumb"));
    private static final Set<COSName> PICTURES =
            Set.of(COSName.DCT_DECODE, COSName.JPX_DECODE, COSName.JBIG2_DECODE, COSName.CCITTFAX_DECODE);

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> waiting = new ArrayDeque<>();
    private long unpacked;

    private PdfObjects() {}

    /** @throws FileRefused when something acts, or would unpack to too much */
    static void check(COSDocument document) throws IOException {
        var walk = new PdfObjects();
        walk.later(document.getTrailer());
        for (var key : new ArrayList<>(document.getXrefTable().keySet())) {
            walk.later(document.getObjectFromPool(key));
        }
        while (!walk.waiting.isEmpty()) {
            walk.visit(walk.waiting.pop());
        }
    }

    private void later(@Nullable COSBase base) {
        @Nullable COSBase object = base instanceof COSObject reference ? reference.getObject() : base;
        if (object != null && seen.add(object)) {
            waiting.push(object);
        }
    }

    private void visit(COSBase object) throws IOException {
        if (object instanceof COSStream stream) {
            stream(stream);
        }
        if (object instanceof COSDictionary dictionary) {
            dictionary(dictionary);
        } else if (object instanceof COSArray array) {
            array.forEach(this::later);
        }
    }

    private void dictionary(COSDictionary dictionary) {
        METADATA.forEach(dictionary::removeItem);
        for (COSName key : dictionary.keySet()) {
            if (ACTIVE.contains(key.getName())) {
                throw new FileRefused("active");
            }
        }
        if (ACTIONS.contains(name(dictionary, COSName.S))
                || KINDS.contains(name(dictionary, COSName.TYPE))
                || KINDS.contains(name(dictionary, COSName.SUBTYPE))) {
            throw new FileRefused("active");
        }
        List.copyOf(dictionary.getValues()).forEach(this::later);
    }

    private static String name(COSDictionary dictionary, COSName key) {
        return dictionary.getDictionaryObject(key) instanceof COSName value ? value.getName() : "";
    }

    private void stream(COSStream stream) throws IOException {
        if ("Image".equals(name(stream, COSName.SUBTYPE))) {
            long pixels = (long) stream.getInt(COSName.WIDTH, 0) * stream.getInt(COSName.HEIGHT, 0);
            if (pixels > CleanImage.MAX_PIXELS / 2) {
                throw new FileRefused("content");
            }
        }
        var filters = filters(stream);
        byte[] content;
        try (var raw = stream.createRawInputStream()) {
            content = raw.readAllBytes();
        }
        for (int index = 0; index < filters.size(); index++) {
            var filter = filters.get(index);
            if (PICTURES.contains(filter)) {
                picture(stream, content, filters);
                return;
            }
            content = unpack(stream, content, index);
        }
    }

    private byte[] unpack(COSStream stream, byte[] content, int index) throws IOException {
        var out = new ByteArrayOutputStream();
        var filter = FilterFactory.INSTANCE.getFilter(filters(stream).get(index));
        filter.decode(
                new ByteArrayInputStream(content), new Unpacked.Limited(out, Unpacked.LIMIT - unpacked), stream, index);
        unpacked += out.size();
        return out.toByteArray();
    }

    /** A JPEG has its own size, which need not be the one that the dictionary tells, and its own metadata. */
    private static void picture(COSStream stream, byte[] jpeg, List<COSName> filters) throws IOException {
        if (!filters.equals(List.of(COSName.DCT_DECODE))) {
            return;
        }
        if (JpegSegments.pixels(jpeg) > CleanImage.MAX_PIXELS / 2) {
            throw new FileRefused("content");
        }
        var cleaned = JpegSegments.withoutMetadata(jpeg);
        if (cleaned.length != jpeg.length) {
            try (var out = stream.createRawOutputStream()) {
                out.write(cleaned);
            }
        }
    }

    private static List<COSName> filters(COSStream stream) {
        @Nullable COSBase filters = stream.getFilters();
        var names = new ArrayList<COSName>();
        if (filters instanceof COSName one) {
            names.add(one);
        } else if (filters instanceof COSArray several) {
            for (int index = 0; index < several.size(); index++) {
                if (several.getObject(index) instanceof COSName one) {
                    names.add(one);
                }
            }
        }
        return names;
    }
}
