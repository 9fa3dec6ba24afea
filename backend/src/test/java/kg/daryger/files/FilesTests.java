package kg.daryger.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import kg.daryger.DarygerTest;
import kg.daryger.files.Files.StoredFile;
import kg.daryger.files.Files.Upload;
import kg.daryger.shared.NotFound;
import kg.daryger.shared.PersonId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DarygerTest
class FilesTests {

    @Autowired
    Files files;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aPictureLosesItsMetadataAndIsTurnedAsItWasMeantToBeSeen() throws IOException {
        var photo = withExif(TestFiles.jpeg(200, 100), 6);

        var stored = store(photo);
        var kept = files.read(stored.id()).readAllBytes();

        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif")
                .doesNotContain("GPS-secret");
        var image = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(image.getWidth()).isEqualTo(100);
        assertThat(image.getHeight()).isEqualTo(200);
        // turned clockwise: what was left is above
        assertThat(isRed(image, 50, 20)).isTrue();
        assertThat(isRed(image, 50, 180)).isFalse();
    }

    @Test
    void aDocumentLosesItsMetadataAndItsPagesBecomeReadablePictures() throws IOException {
        var stored = store(TestFiles.pdf(2));
        var kept = files.read(stored.id()).readAllBytes();

        assertThat(stored.pages()).isEqualTo(2);
        assertThat(stored.contentType()).isEqualTo("application/pdf");
        try (var document = Loader.loadPDF(kept)) {
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
        }
        var pages = files.pages(stored.id());
        assertThat(pages).hasSize(2);
        var picture = ImageIO.read(new ByteArrayInputStream(pages.getFirst()));
        assertThat(picture.getHeight()).isBetween(1_700, 1_760);
        assertThatThrownBy(() -> files.page(stored.id(), 2)).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyTheBytesAreBelieved() throws IOException {
        var zip = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(zip)) {
            archive.putNextEntry(new ZipEntry("diploma.pdf"));
        }
        var dicom = new byte[400];
        System.arraycopy("DICM".getBytes(StandardCharsets.US_ASCII), 0, dicom, 128, 4);

        refused("type", zip.toByteArray());
        refused("type", dicom);
        refused("type", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8));
        refused("type", "plain text that says it is a diploma".getBytes(StandardCharsets.UTF_8));
        refused("size", new byte[0]);
        refused("size", new byte[(int) Files.MAX_BYTES + 1]);
        refused("content", Arrays.copyOf(TestFiles.png(100, 100), 60));
    }

    @Test
    void aDocumentThatActsOrIsLockedOrTooLongIsRefused() throws IOException {
        try (var document = Loader.loadPDF(TestFiles.pdf(1))) {
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hello')"));
            refused("active", TestFiles.bytes(document));
        }
        try (var document = Loader.loadPDF(TestFiles.pdf(1))) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            refused("content", TestFiles.bytes(document));
        }
        refused("pages", TestFiles.pdf(31));
    }

    @Test
    void whatWouldUnpackToTooMuchIsRefusedBeforeItIsUnpacked() throws IOException {
        refused("content", pdfWithStream(packed(300)));
        refused("content", hugePng());
    }

    @Test
    void aRolledBackUploadLeavesNothingAndADeletedFileIsGone() throws IOException {
        var content = TestFiles.jpeg(50, 50);
        var rolledBack = transaction.execute(status -> {
            status.setRollbackOnly();
            return store(content);
        });
        assertThat(files.find(rolledBack.id())).isEmpty();
        assertThatThrownBy(() -> files.read(rolledBack.id())).isInstanceOf(NotFound.class);

        var kept = store(content);
        files.delete(kept.id());
        assertThatThrownBy(() -> files.read(kept.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.pages(kept.id())).isInstanceOf(NotFound.class);
    }

    private StoredFile store(byte[] content) {
        return files.store(new Upload("files", "test", PersonId.fresh(), "../../diplom\u202E.pdf", content));
    }

    private void refused(String reason, byte[] content) {
        assertThatThrownBy(() -> store(content))
                .isInstanceOfSatisfying(
                        FileRefused.class, problem -> assertThat(problem.code()).isEqualTo("files.refused." + reason));
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        var colour = new Color(image.getRGB(x, y));
        return colour.getRed() > colour.getBlue();
    }

    /** Puts an Exif segment with an orientation, and something to find, before the picture. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        var tiff = new byte[] {
            'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0
        };
        var note = "GPS-secret".getBytes(StandardCharsets.US_ASCII);
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        int length = 2 + 6 + tiff.length + note.length;
        out.writeBytes(
                new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length, 'E', 'x', 'i', 'f', 0, 0});
        out.writeBytes(tiff);
        out.writeBytes(note);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /** Zeros, packed a thousand times smaller. */
    private static byte[] packed(int megabytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
            var block = new byte[1024 * 1024];
            for (int written = 0; written < megabytes; written++) {
                packing.write(block);
            }
        }
        return out.toByteArray();
    }

    private static byte[] pdfWithStream(byte[] packed) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var stream = document.getDocument().createCOSStream();
            try (var raw = stream.createRawOutputStream()) {
                raw.write(packed);
            }
            stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            page.getCOSObject().setItem(COSName.CONTENTS, stream);
            return TestFiles.bytes(document);
        }
    }

    /** A small PNG whose header says 30,000 by 30,000. */
    private static byte[] hugePng() throws IOException {
        var png = TestFiles.png(10, 10);
        var size = new byte[] {0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30};
        System.arraycopy(size, 0, png, 16, 8);
        var checksum = new java.util.zip.CRC32();
        checksum.update(png, 12, 17);
        for (int at = 0; at < 4; at++) {
            png[29 + at] = (byte) (checksum.getValue() >> (24 - 8 * at));
        }
        return png;
    }
}
