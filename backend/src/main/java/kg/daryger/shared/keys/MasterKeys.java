package kg.daryger.shared.keys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals what must not be readable from the database alone. {@code daryger.keys}: 32 bytes each in Base64, separated by
 * commas; the first seals, all of them open, so that a key can be replaced. Without the property one is made and kept in
 * the data directory: good for a desk, refused by {@code prod}.
 */
@Component
public class MasterKeys {

    private static final int NAME_BYTES = 4;
    private static final int SHORTEST = 8;

    private final List<byte[]> keys;

    MasterKeys(@Value("${daryger.keys:}") String configured, @Value("${daryger.data-directory}") Path dataDirectory)
            throws IOException {
        var text = configured.isBlank() ? kept(dataDirectory.resolve("master-key")) : configured;
        this.keys = Arrays.stream(text.split(","))
                .map(one -> Base64.getDecoder().decode(one.strip()))
                .toList();
        if (keys.stream().anyMatch(key -> key.length != AesGcm.KEY_BYTES)) {
            throw new IllegalArgumentException("daryger.keys: every key needs 32 bytes in Base64");
        }
    }

    private static String kept(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            Files.writeString(file, Base64.getEncoder().encodeToString(AesGcm.newKey()), StandardOpenOption.CREATE_NEW);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
        } catch (FileAlreadyExistsException earlierRun) {
            // the key of the data that are there
        }
        return Files.readString(file);
    }

    /** @param context what the value belongs to, such as {@code person-key/<id>} */
    public byte[] seal(byte[] clear, String context) {
        var key = keys.getFirst();
        var sealed = AesGcm.seal(key, clear, context);
        return ByteBuffer.allocate(NAME_BYTES + sealed.length)
                .put(nameOf(key))
                .put(sealed)
                .array();
    }

    /** @throws IllegalStateException when no key fits or the value was changed */
    public byte[] open(byte[] sealed, String context) {
        var name = Arrays.copyOf(sealed, NAME_BYTES);
        var key = keys.stream()
                .filter(one -> Arrays.equals(nameOf(one), name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("sealed with a key that daryger.keys no longer has"));
        return AesGcm.open(key, Arrays.copyOfRange(sealed, NAME_BYTES, sealed.length), context);
    }

    /** A signature (HMAC-SHA-256) of the current key; {@link #signed} also accepts those of older keys. */
    public byte[] sign(byte[] message, String context) {
        return hmac(keys.getFirst(), message, context);
    }

    public boolean signed(byte[] message, String context, byte[] signature) {
        return keys.stream().anyMatch(key -> MessageDigest.isEqual(hmac(key, message, context), signature));
    }

    /** As {@link #signed}, of a signature that was cut to its first bytes, where there is little room: eight at least. */
    public boolean signedShort(byte[] message, String context, byte[] start) {
        return start.length >= SHORTEST
                && keys.stream()
                        .anyMatch(key ->
                                MessageDigest.isEqual(Arrays.copyOf(hmac(key, message, context), start.length), start));
    }

    private static byte[] hmac(byte[] key, byte[] message, String context) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            // a key of its own for each context, so that no signature serves elsewhere
            var derived = mac.doFinal(context.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            mac.init(new SecretKeySpec(derived, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] nameOf(byte[] key) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(key), NAME_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
