package wutong.listing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import wutong.fault.Refused;

/**
 * Where a page ended: what the last row bears under each key. Written as the digest of the question, then for each key
 * a letter for the type and the value as text.
 */
record Cursor(List<Object> values) {

    private static final int DIGEST = 8;

    static String close(List<Object> values, String filterKey, Seal seal) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(digest(filterKey));
            for (var value : values) {
                out.writeByte(letter(value));
                if (value != null) out.writeUTF(value instanceof Enum<?> code ? code.name() : value.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return seal.close(bytes.toByteArray());
    }

    static Cursor open(String text, String filterKey, List<Key> keys, Seal seal) {
        var content = seal.open(text).orElseThrow(() -> Refused.query("cursor", "cursor-forged", text));
        if (!Arrays.equals(digest(filterKey), Arrays.copyOf(content, DIGEST)))
            throw Refused.query("cursor", "cursor-other-filter", text);
        try (var in = new DataInputStream(new ByteArrayInputStream(content, DIGEST, content.length - DIGEST))) {
            var values = new ArrayList<Object>();
            for (var key : keys) values.add(value(in, key));
            return new Cursor(values);
        } catch (IOException e) {
            throw Refused.query("cursor", "cursor-forged", text);
        }
    }

    private static char letter(Object value) {
        if (value == null) return '-';
        if (value instanceof String) return 'S';
        if (value instanceof Long) return 'L';
        if (value instanceof Integer) return 'I';
        if (value instanceof BigDecimal) return 'N';
        if (value instanceof LocalDate) return 'D';
        if (value instanceof Instant) return 'T';
        if (value instanceof Boolean) return 'B';
        if (value instanceof Enum<?>) return 'E';
        throw new IllegalArgumentException("cannot be sorted by: " + value.getClass());
    }

    private static Object value(DataInputStream in, Key key) throws IOException {
        var letter = (char) in.readByte();
        if (letter == '-') return null;
        var text = in.readUTF();
        return switch (letter) {
            case 'L' -> Long.valueOf(text);
            case 'I' -> Integer.valueOf(text);
            case 'N' -> new BigDecimal(text);
            case 'D' -> LocalDate.parse(text);
            case 'T' -> Instant.parse(text);
            case 'B' -> Boolean.valueOf(text);
            case 'E' -> key.code().apply(text);
            default -> text;
        };
    }

    private static byte[] digest(String filterKey) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(filterKey.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(hash, DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
