package wutong.exchange;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import wutong.measure.Blank;
import wutong.measure.DateText;

/** The line below the first one of a header, which is a part of the header or the first record already. Read as a person would. */
final class SecondLine {

    private static final Pattern NUMBER =
            Pattern.compile("约?(?=.*\\d)[\\d\\s.,/:+~()%年月日号至万亿千百元美港币欧-]+|(?=.*\\d)[0-9A-Za-z]{8,}");
    private static final Pattern COMPANY = Pattern.compile(".{2,}公司");

    private final Header header;
    private final List<String> below;
    private final int[] written;

    SecondLine(Header header, List<String> below) {
        this.header = header;
        this.below = below.stream().map(String::strip).toList();
        this.written = IntStream.range(0, below.size())
                .filter(i -> !below.get(i).isBlank())
                .toArray();
    }

    /** Sub-headings or units, mostly known or all under words that group them; and nothing that a record would say. */
    boolean belongs() {
        var known = IntStream.of(written).filter(this::known).count();
        if (known == 0 || repeated() || IntStream.of(written).anyMatch(this::value)) return false;
        return 2 * known > written.length || IntStream.of(written).allMatch(i -> known(i) || grouped(i));
    }

    private boolean known(int column) {
        var text = below.get(column);
        return ColumnUnit.alone(text) || header.heading(column, text) != null;
    }

    /** The whole line says what stands above it. */
    private boolean repeated() {
        return IntStream.of(written).allMatch(i -> Heading.plain(below.get(i)).equals(Heading.plain(header.text(i))));
    }

    private boolean value(int column) {
        var text = below.get(column);
        var plain = DateText.inDigits(Blank.folded(text));
        if (Blank.says(text) || Cells.ditto(text) || NUMBER.matcher(plain).matches()) return true;
        return code(header.heading(column), text)
                || !known(column) && COMPANY.matcher(plain).matches();
    }

    private static boolean code(Heading heading, String text) {
        if (heading == null) return false;
        return switch (heading) {
            case STAGE -> StageWord.of(text) != null;
            case STATUS -> Vocabulary.status(text) != null;
            case HQ_TYPE -> Vocabulary.hqType(text) != null;
            default -> false;
        };
    }

    /** Under a word that is no heading of ours, or one that stands over the next column too. */
    private boolean grouped(int column) {
        var next = column + 1;
        return header.heading(column) == null
                || next < below.size()
                        && header.text(next).isEmpty()
                        && !below.get(next).isEmpty();
    }
}
