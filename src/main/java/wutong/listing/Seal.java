package wutong.listing;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Closes what is given to clients for safe-keeping, so that it comes back unchanged or not at all. */
public final class Seal {

    /** Half of HMAC-SHA256 is as hard to guess as any key, and keeps addresses short. */
    private static final int MARK = 16;

    private final SecretKeySpec key;

    public Seal(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    String close(byte[] content) {
        var all = ByteBuffer.allocate(MARK + content.length).put(mark(content)).put(content);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all.array());
    }

    /** Empty when this seal did not close it. */
    Optional<byte[]> open(String text) {
        byte[] all;
        try {
            all = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (all.length < MARK) return Optional.empty();
        var content = Arrays.copyOfRange(all, MARK, all.length);
        var genuine = MessageDigest.isEqual(mark(content), Arrays.copyOf(all, MARK));
        return genuine ? Optional.of(content) : Optional.empty();
    }

    private byte[] mark(byte[] content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(content), MARK);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
