package wutong.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/** What a whole ledger says, in one short text: the same for the same rows of the same day, whatever the encoding. */
final class ContentHash {

    private final MessageDigest digest;

    ContentHash(LocalDate fileDate) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        digest.update(fileDate.toString().getBytes(StandardCharsets.UTF_8));
    }

    void add(LedgerRow row) {
        var said = row.record() + " " + row.no() + " " + (row.fingerprint() == null ? row.skip() : row.fingerprint());
        digest.update(said.getBytes(StandardCharsets.UTF_8));
    }

    String text() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
