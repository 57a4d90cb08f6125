package wutong.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;

/** Tells whether a row says what an earlier one said: its cells, and what they mean under its header and in its place. */
final class Fingerprint {

    private Fingerprint() {}

    /**
     * The running number is left out, since it shifts from week to week; so is all that depends on what is stored already.
     *
     * @param filled the cells, with 同上 filled in
     */
    static String of(Map<Heading, String> filled, Reading.Capital capital, Reading.Days days) {
        var cells = new EnumMap<>(filled);
        cells.remove(Heading.ROW_NO);
        return hash(String.join("\n", cells.toString(), capital.toString(), milestones(days)));
    }

    private static String milestones(Reading.Days days) {
        return days.firstContactOn() + " " + days.signedOn() + " " + days.registeredOn() + " " + days.landedOn() + " "
                + days.openedOn() + " " + days.plannedSignOn() + " " + days.plannedLandOn();
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
