package wutong.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import wutong.fault.Refused;

/** What a file is, by its first bytes. */
enum FileKind {
    WORKBOOK,
    TEXT;

    static final long LARGEST = 64L << 20;

    private static final String OLE2 = "D0CF11E0A1B11AE1";
    private static final Pattern CONTROLS = Pattern.compile("(?!FFFE|FEFF)(?:..)*?0[0-8](?:..)*");
    private static final Set<String> TEXTS = Set.of("csv", "txt", "tsv");
    private static final Set<String> WORKBOOKS = Set.of("xlsx", "xlsm", "xls");
    private static final Map<String, String> OTHERS = others();
    private static final Map<String, Set<String>> EXTENSIONS =
            Map.of("JPEG", Set.of("jpg", "jpeg"), "GZIP", Set.of("gz", "tgz"), "HTML", Set.of("html", "htm"));

    static FileKind of(Path file, String fileName) {
        var name = fileName == null ? "" : fileName;
        try {
            var size = Files.size(file);
            if (size == 0) throw Refusals.malformed("ledger-empty", name);
            if (size > LARGEST) throw Refusals.tooLarge("ledger-too-large", size, LARGEST);
            return kind(file, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileKind kind(Path file, String fileName) throws IOException {
        var head = head(file);
        if (head.startsWith(OLE2))
            throw Refusals.unsupported(encrypted(file) ? "ledger-encrypted" : "ledger-old-xls", fileName);
        if (head.startsWith("504B0304")) return honest(WORKBOOK, "XLSX", TEXTS, fileName);
        OTHERS.forEach((magic, kind) -> {
            if (head.startsWith(magic)) throw other(kind, extension(fileName));
        });
        if (WORKBOOKS.contains(extension(fileName))) mustBeText(file, head);
        return honest(TEXT, "CSV", WORKBOOKS, fileName);
    }

    private static void mustBeText(Path file, String head) throws IOException {
        if (CONTROLS.matcher(head).matches())
            throw Refusals.unsupported("ledger-not-a-table", "XLSX, CSV", Refusals.NO_TEXT);
        Encoding.of(file);
    }

    /** A file that is no ledger, under its own name or another. */
    private static Refused other(String kind, String extension) {
        var own = EXTENSIONS.getOrDefault(kind, Set.of(kind.toLowerCase(Locale.ROOT)));
        return own.contains(extension)
                ? Refusals.unsupported("ledger-not-a-table", "XLSX, CSV", kind)
                : Refusals.unsupported("ledger-lying-extension", kind, extension);
    }

    /** A workbook with a password is a stream of that name in an OLE file. Source: MS-OFFCRYPTO §2.3.4. */
    private static boolean encrypted(Path file) throws IOException {
        var name = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        try (var bytes = Files.newInputStream(file)) {
            var before = "";
            for (var part = bytes.readNBytes(1 << 20); part.length > 0; part = bytes.readNBytes(1 << 20)) {
                var text = before + new String(part, StandardCharsets.ISO_8859_1);
                if (text.contains(name)) return true;
                before = text.substring(Math.max(0, text.length() - name.length()));
            }
            return false;
        }
    }

    /** A name that says the other kind is as wrong as one that says no kind of ours. */
    private static FileKind honest(FileKind kind, String found, Set<String> others, String fileName) {
        if (others.contains(extension(fileName)))
            throw Refusals.unsupported("ledger-lying-extension", found, extension(fileName));
        return kind;
    }

    private static String head(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            var hex = new StringBuilder();
            for (var b : bytes.readNBytes(8)) hex.append(String.format("%02X", b));
            return hex.toString();
        }
    }

    private static String extension(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> others() {
        var magics = new LinkedHashMap<String, String>();
        magics.put("89504E47", "PNG");
        magics.put("FFD8FF", "JPEG");
        magics.put(hex("GIF8"), "GIF");
        magics.put(hex("%PDF"), "PDF");
        magics.put(hex("Rar!"), "RAR");
        magics.put("377ABCAF271C", "7Z");
        magics.put("1F8B", "GZIP");
        magics.put("504B0506", "ZIP");
        magics.put("7F454C46", "ELF");
        magics.put(hex("{\\rtf"), "RTF");
        magics.put(hex("<html"), "HTML");
        magics.put(hex("<!DOCT"), "HTML");
        magics.put(hex("<?xml"), "XML");
        magics.put("EFBBBF" + hex("<?xml"), "XML");
        return magics;
    }

    private static String hex(String ascii) {
        var hex = new StringBuilder();
        for (var b : ascii.getBytes(StandardCharsets.US_ASCII)) hex.append(String.format("%02X", b));
        return hex.toString();
    }
}
