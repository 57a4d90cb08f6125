package wutong.listing;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import wutong.fault.Refused;

/** Values as they are written in a query string. */
public final class Literal {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Wider than decimal(20,2), narrow enough that no exponent can blow it up. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,6})?");

    private static final Pattern ID = Pattern.compile("[1-9]\\d{0,17}");

    /** What both databases can keep. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private static final int MOST_VALUES = 200;

    /** The instants that one text covers: a whole day, or one microsecond, which is what the databases keep. */
    record Moment(Instant from, Instant until) {}

    private Literal() {}

    /** The parts between commas, none of them empty. */
    public static List<String> list(String parameter, String text) {
        var parts = Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        if (parts.contains("")) throw Refused.query(parameter, "empty-value", text);
        if (parts.size() > MOST_VALUES) throw Refused.query(parameter, "too-many-values", parts.size(), MOST_VALUES);
        return parts;
    }

    /** The constants between commas. */
    public static <E extends Enum<E>> List<E> codes(String parameter, String text, Class<E> type) {
        return list(parameter, text).stream()
                .map(one -> code(parameter, one, type))
                .toList();
    }

    public static <E extends Enum<E>> E code(String parameter, String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Refused.query(parameter, "unknown-code", text, names(type)));
    }

    public static LocalDate day(String parameter, String text) {
        try {
            return day(text);
        } catch (DateTimeException e) {
            throw Refused.query(parameter, "unreadable-date", text);
        }
    }

    static LocalDate day(String text) {
        if (!DAY.matcher(text).matches() || text.startsWith("0000")) throw new DateTimeException(text);
        return LocalDate.parse(text);
    }

    static Moment moment(String text) {
        if (DAY.matcher(text).matches()) {
            var day = day(text);
            return new Moment(AsOf.start(day), AsOf.start(day.plusDays(1)));
        }
        var at = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
        if (at.isBefore(FIRST) || at.isAfter(LAST)) throw new DateTimeException(text);
        return new Moment(at, at.plus(1, ChronoUnit.MICROS));
    }

    static BigDecimal number(String text) {
        if (!NUMBER.matcher(text).matches()) throw new NumberFormatException(text);
        return new BigDecimal(text);
    }

    /** @throws Refused when it can be no id of ours */
    public static long id(String parameter, String text) {
        try {
            return id(text);
        } catch (IllegalArgumentException e) {
            throw Refused.query(parameter, Kind.ID.fault, text);
        }
    }

    static Long id(String text) {
        if (!ID.matcher(text).matches()) throw new IllegalArgumentException(text);
        return Long.valueOf(text);
    }

    static Boolean flag(String text) {
        if (!List.of("true", "false").contains(text)) throw new IllegalArgumentException(text);
        return Boolean.valueOf(text);
    }

    static List<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }
}
