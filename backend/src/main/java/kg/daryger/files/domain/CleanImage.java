package kg.daryger.files.domain;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import kg.daryger.files.FileRefused;
import org.jspecify.annotations.Nullable;

/** Decodes a picture and writes it anew: only pixels survive. */
final class CleanImage {

    static final long MAX_PIXELS = 100_000_000;

    private CleanImage() {}

    static Cleaned of(byte[] content, String format, int longSide) {
        try {
            var upright = Orientation.of(content).applied(decode(content, format, longSide));
            var written = "png".equals(format) ? png(upright) : jpeg(upright, 0.88f);
            return new Cleaned(written, "image/" + format, 1);
        } catch (IOException | RuntimeException damaged) {
            throw damaged instanceof FileRefused refused ? refused : new FileRefused("content");
        }
    }

    /** Decodes at not much more than the wanted size: the pixels are counted before any of them is unpacked. */
    static BufferedImage decode(byte[] content, String format, int longSide) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
            try {
                reader.setInput(input, true, true);
                long width = reader.getWidth(0);
                long height = reader.getHeight(0);
                if (width * height > MAX_PIXELS) {
                    throw new FileRefused("content");
                }
                var how = reader.getDefaultReadParam();
                int step = (int) Math.max(1, Math.max(width, height) / longSide);
                how.setSourceSubsampling(step, step, 0, 0);
                return scaled(reader.read(0, how), longSide);
            } finally {
                reader.dispose();
            }
        }
    }

    static BufferedImage scaled(BufferedImage image, int longSide) {
        double factor = Math.min(1.0, (double) longSide / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        var clear = image.getColorModel().hasAlpha();
        var target = new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        draw(image, target, width, height);
        return target;
    }

    private static void draw(BufferedImage image, BufferedImage target, int width, int height) {
        Graphics2D canvas = target.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            canvas.drawImage(image, 0, 0, width, height, null);
        } finally {
            canvas.dispose();
        }
    }

    static byte[] png(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /** @param quality 0 to 1 */
    static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var canvas = opaque.createGraphics();
        canvas.setColor(java.awt.Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.drawImage(image, 0, 0, null);
        canvas.dispose();
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var target = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(target);
            @Nullable IIOImage whole = new IIOImage(opaque, null, null);
            writer.write(null, whole, how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
