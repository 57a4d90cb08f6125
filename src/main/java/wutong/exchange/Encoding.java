package wutong.exchange;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a text file is written: a byte order mark decides, else UTF-8 if every byte fits, else GB18030 if every byte fits. */
record Encoding(Charset charset, int markBytes) {

    private static final Charset GB18030 = Charset.forName("GB18030");

    static Encoding of(Path file) throws IOException {
        var marked = marked(file);
        if (marked != null) return checked(marked, file);
        var utf8 = new Encoding(StandardCharsets.UTF_8, 0);
        if (utf8.fits(file)) return utf8;
        return checked(new Encoding(GB18030, 0), file);
    }

    Reader reader(Path file) throws IOException {
        var bytes = Files.newInputStream(file);
        bytes.skipNBytes(markBytes);
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Encoding marked(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            var b = bytes.readNBytes(3);
            var two = b.length < 2 ? 0 : (b[0] & 0xFF) << 8 | b[1] & 0xFF;
            if (b.length == 3 && two == 0xEFBB && (b[2] & 0xFF) == 0xBF) return new Encoding(StandardCharsets.UTF_8, 3);
            if (two == 0xFFFE) return new Encoding(StandardCharsets.UTF_16LE, 2);
            if (two == 0xFEFF) return new Encoding(StandardCharsets.UTF_16BE, 2);
            return null;
        }
    }

    private static Encoding checked(Encoding encoding, Path file) throws IOException {
        if (encoding.fits(file)) return encoding;
        throw Refusals.unsupported("ledger-not-a-table", "XLSX, CSV", Refusals.NO_TEXT);
    }

    private boolean fits(Path file) throws IOException {
        try (var text = reader(file)) {
            var buffer = new char[1 << 15];
            for (var read = text.read(buffer); read >= 0; read = text.read(buffer)) refuseNul(buffer, read);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static void refuseNul(char[] buffer, int length) {
        for (var i = 0; i < length; i++)
            if (buffer[i] == 0) throw Refusals.unsupported("ledger-not-a-table", "XLSX, CSV", Refusals.NO_TEXT);
    }
}
