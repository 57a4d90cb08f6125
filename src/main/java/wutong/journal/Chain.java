package wutong.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * How one entry is chained to the one before: SHA-256 over the hash before it and everything that the entry says, each text led by
 * its length in bytes so that no two entries read alike. In hexadecimal digits.
 */
final class Chain {

    private Chain() {}

    static String next(String before, JournalEntry entry) {
        var digest = sha256();
        text(digest, before);
        number(digest, entry.seq);
        text(digest, entry.act.toString());
        number(digest, micros(entry.at));
        number(digest, entry.actorId);
        text(digest, entry.actorName);
        text(digest, entry.door.name());
        text(digest, entry.address);
        text(digest, entry.kind);
        number(digest, entry.recordId);
        text(digest, entry.verb);
        text(digest, entry.before);
        text(digest, entry.after);
        text(digest, entry.reason);
        return HexFormat.of().formatHex(digest.digest());
    }

    /** What both databases keep of an instant. */
    private static long micros(Instant at) {
        return at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000;
    }

    private static void number(MessageDigest digest, long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    private static void text(MessageDigest digest, String text) {
        if (text == null) {
            number(digest, -1);
            return;
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        number(digest, bytes.length);
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
