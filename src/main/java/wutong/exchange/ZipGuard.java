package wutong.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks through a workbook before it is read: inflated once in small pieces, it must stay within bounds. */
final class ZipGuard {

    private static final long MOST_INFLATED = 1L << 30;
    private static final long MOST_STRINGS = 192L << 20;
    private static final long SMALL = 1L << 20;
    private static final int MOST_RATIO = 200;
    private static final int MOST_ENTRIES = 10_000;
    private static final String STYLES = "spreadsheetml.styles+xml";

    private long inflated;

    private ZipGuard() {}

    static void check(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) throw Refusals.tooLarge("ledger-zip-bomb", "entries", zip.size());
            if (zip.getEntry("xl/workbook.xml") == null)
                throw Refusals.unsupported("ledger-not-a-table", "xl/workbook.xml", "ZIP");
            var guard = new ZipGuard();
            for (var entries = zip.entries(); entries.hasMoreElements(); ) guard.check(zip, entries.nextElement());
        } catch (ZipException e) {
            throw Refusals.broken(e);
        }
    }

    /** Whether a workbook brings the styles that say which numbers are days; it need not. */
    static boolean styled(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var types = zip.getEntry("[Content_Types].xml");
            if (types == null || zip.getEntry("xl/styles.xml") == null) return false;
            try (var bytes = zip.getInputStream(types)) {
                return new String(bytes.readNBytes(1 << 20), StandardCharsets.UTF_8).contains(STYLES);
            }
        }
    }

    private void check(ZipFile zip, ZipEntry entry) throws IOException {
        try (var bytes = zip.getInputStream(entry)) {
            var buffer = new byte[1 << 14];
            var own = 0L;
            if (entry.getName().endsWith(".xml")) own = refuseDoctype(bytes);
            for (var read = 0; read >= 0; read = bytes.read(buffer)) {
                own += read;
                inflated += read;
                refuseExcess(entry, own);
            }
        }
    }

    private void refuseExcess(ZipEntry entry, long own) {
        var ratio = own / Math.max(1, entry.getCompressedSize());
        var bomb = inflated > MOST_INFLATED
                || own > SMALL && ratio > MOST_RATIO
                || own > MOST_STRINGS && entry.getName().endsWith("sharedStrings.xml");
        if (bomb) throw Refusals.tooLarge("ledger-zip-bomb", entry.getName(), own);
    }

    /** No workbook declares a document type; entities that unfold hide behind one. */
    private static long refuseDoctype(InputStream bytes) throws IOException {
        var head = bytes.readNBytes(1 << 12);
        if (new String(head, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE"))
            throw Refusals.unsupported("ledger-not-a-table", "XLSX", "DOCTYPE");
        return head.length;
    }
}
