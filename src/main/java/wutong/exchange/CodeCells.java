package wutong.exchange;

import java.util.Map;
import wutong.measure.CreditCode;
import wutong.measure.PlainName;

/** Reads the credit codes of one record and says what is odd about each. */
final class CodeCells {

    private static final Map<CreditCode.Fault, Flag> FLAGS = Map.of(
            CreditCode.Fault.LEN, Flag.USCC_LEN,
            CreditCode.Fault.CHAR, Flag.USCC_CHAR,
            CreditCode.Fault.CHECK, Flag.USCC_CHECK,
            CreditCode.Fault.SCI, Flag.USCC_SCI);

    private final Cells cells;
    private final Notes notes;

    CodeCells(Cells cells, Notes notes) {
        this.cells = cells;
        this.notes = notes;
    }

    String read(Heading heading) {
        var written = cells.text(heading);
        if (written == null) return null;
        var reading = CreditCode.read(written);
        if (reading.fault() != null) notes.say(FLAGS.get(reading.fault()), heading, written, hint(reading, written));
        for (var warning : reading.warnings())
            notes.say(
                    warning == CreditCode.Warning.INNER ? Flag.USCC_INNER : Flag.USCC_NONENT,
                    heading,
                    written,
                    reading.code());
        return reading.code();
    }

    private static String hint(CreditCode.Reading reading, String written) {
        var plain = PlainName.same(written).toUpperCase();
        return switch (reading.fault()) {
            case LEN -> String.valueOf(plain.length());
            case CHECK -> String.valueOf(CreditCode.checkCharacter(plain));
            case CHAR, SCI -> null;
        };
    }
}
