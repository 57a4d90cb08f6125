package wutong.listing;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import wutong.fault.Refused;

/**
 * One thing that a list can be filtered and, perhaps, sorted by.
 *
 * @param name as in the API
 * @param path what is compared, in HQL
 * @param sortPath what is sorted by, in HQL; null when the column only filters
 * @param reader text to the value of the path's own type
 * @param codes what a reader accepts, told when it refuses; empty when that cannot be listed
 * @param currencyPath for an amount of money: where its currency stands; comparisons look at CNY alone
 * @param required the path is never null, so that its place in an order is plainer and quicker
 */
public record Column(
        String name,
        String path,
        String sortPath,
        Kind kind,
        Function<String, Object> reader,
        List<String> codes,
        String currencyPath,
        boolean required) {

    public static Column text(String name, String path) {
        return new Column(name, path, null, Kind.TEXT, text -> text, List.of(), null, false);
    }

    public static <E extends Enum<E>> Column code(String name, String path, Class<E> type) {
        Map<String, E> constants =
                Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(Enum::name, one -> one));
        return new Column(
                name, path, null, Kind.CODE, text -> known(constants.get(text)), Literal.names(type), null, false);
    }

    /** One of a closed list, kept as text. */
    public static Column word(String name, String path, List<String> words) {
        Function<String, Object> reader = text -> known(words.contains(text) ? text : null);
        return new Column(name, path, null, Kind.CODE, reader, words, null, false);
    }

    public static Column date(String name, String path) {
        return new Column(name, path, null, Kind.DATE, Literal::day, List.of(), null, false);
    }

    public static Column instant(String name, String path) {
        return new Column(name, path, null, Kind.INSTANT, Literal::moment, List.of(), null, false);
    }

    public static Column number(String name, String path) {
        return new Column(name, path, null, Kind.NUMBER, Literal::number, List.of(), null, false);
    }

    /** A number whose path is an Integer. */
    public static Column whole(String name, String path) {
        return number(name, path).reading(Integer::valueOf);
    }

    public static Column id(String name, String path) {
        return new Column(name, path, null, Kind.ID, Literal::id, List.of(), null, false);
    }

    public static Column flag(String name, String path) {
        return new Column(name, path, null, Kind.FLAG, Literal::flag, List.of("true", "false"), null, false);
    }

    /** An amount; {@link Columns} adds the filter {@code name.currency} beside it. */
    public static Column money(String name, String amountPath, String currencyPath) {
        return new Column(name, amountPath, null, Kind.NUMBER, Literal::number, List.of(), currencyPath, false);
    }

    /** Also sorts; money by its yuan, whatever is in another currency standing with what is missing. */
    public Column sorted() {
        return sorted(currencyPath == null ? path : "case when " + currencyPath + " = 'CNY' then " + path + " end");
    }

    /** Also sorts, by another path than it filters by. */
    public Column sorted(String by) {
        return new Column(name, path, by, kind, reader, codes, currencyPath, required);
    }

    /** Reads a value in a way of its own, such as {@code me} for the person who asks. */
    public Column reading(Function<String, Object> other) {
        return new Column(name, path, sortPath, kind, other, codes, currencyPath, required);
    }

    public Column filled() {
        return new Column(name, path, sortPath, kind, reader, codes, currencyPath, true);
    }

    /** The amount when the question itself names the currency. */
    Column anyCurrency() {
        return new Column(name, path, sortPath == null ? null : path, kind, reader, codes, null, required);
    }

    Column currency() {
        Function<String, Object> iso =
                text -> Currency.getInstance(text.toUpperCase(Locale.ROOT)).getCurrencyCode();
        return new Column(name + ".currency", currencyPath, null, Kind.CODE, iso, List.of("ISO 4217"), null, false);
    }

    Object read(String parameter, String text) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw codes.isEmpty()
                    ? Refused.query(parameter, kind.fault, text)
                    : Refused.query(parameter, kind.fault, text, codes);
        }
    }

    private static <T> T known(T constant) {
        if (constant == null) throw new IllegalArgumentException();
        return constant;
    }
}
