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

    static FileKind of(Path file, String fileName) {
        var name = fileName == null ? "" : fileName;
        try {
            var size = Files.size(file);
            if (size == 0) throw Refusals.malformed("ledger-empty", name);
            if (size > LARGEST) throw Refusals.tooLarge("ledger-too-large", size, LARGEST);
            return kind(head(file), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileKind kind(String head, String fileName) {
        if (head.startsWith(OLE2)) throw Refusals.unsupported("ledger-encrypted", fileName);
        if (head.startsWith("504B0304")) return honest(WORKBOOK, "XLSX", TEXTS, fileName);
        OTHERS.forEach((magic, kind) -> {
            if (head.startsWith(magic)) throw Refusals.unsupported("ledger-lying-extension", kind, extension(fileName));
        });
        // What is no text either is told of when it is read.
        return CONTROLS.matcher(head).matches() ? TEXT : honest(TEXT, "CSV", WORKBOOKS, fileName);
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
