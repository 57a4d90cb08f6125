package wutong.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import wutong.fault.Flaw;
import wutong.fault.Refused;
import wutong.measure.Money;
import wutong.measure.MoneyBounds;

/** Reads the members of a JSON object exactly, and keeps every flaw it meets, so that the asker learns of all at once. */
public final class Reader {

    /** No day of the trade is earlier: whoever writes one has lost a century. */
    private static final String EARLIEST = "1900-01-01";

    private final List<Flaw> unreadable = new ArrayList<>();
    private final List<Flaw> broken = new ArrayList<>();

    /** @throws Refused with every flaw met so far */
    public void finish() {
        if (!unreadable.isEmpty()) {
            throw new Refused(Refused.Kind.MALFORMED, unreadable.get(0).code(), unreadable);
        }
        if (!broken.isEmpty()) {
            throw new Refused(Refused.Kind.RULE, broken.get(0).code(), broken);
        }
    }

    /** Names every member that is none of those known. */
    public void known(JsonNode object, String path, Set<String> names) {
        object.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                unreadable.add(Flaw.of(path + name, "unknown-member", name, String.join(", ", new TreeSet<>(names))));
            }
        });
    }

    public boolean object(JsonNode node, String path, String... members) {
        if (!node.isObject()) {
            return unreadable(path, "wrong-type", "object") != null;
        }
        known(node, path + ".", Set.of(members));
        return true;
    }

    /** @param length most characters; blank text is as none */
    public String text(JsonNode node, String path, int length) {
        if (absent(node)) {
            return null;
        }
        if (!node.isTextual()) {
            return unreadable(path, "wrong-type", "string");
        }
        var text = node.textValue();
        if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            return unreadable(path, "unreadable-text", path);
        }
        if (text.length() > length) {
            return broken(path, "too-long", length);
        }
        return text.isBlank() ? null : text.strip();
    }

    public LocalDate day(JsonNode node, String path) {
        var text = text(node, path, 40);
        if (text == null) {
            return null;
        }
        try {
            return text.matches("\\d{4}-\\d\\d-\\d\\d") && text.compareTo(EARLIEST) >= 0
                    ? LocalDate.parse(text)
                    : unreadable(path, "unreadable-date", text);
        } catch (DateTimeException e) {
            return unreadable(path, "unreadable-date", text);
        }
    }

    public <E> E code(JsonNode node, String path, Class<E> type) {
        var text = text(node, path, 60);
        if (text == null) {
            return null;
        }
        for (var one : type.getEnumConstants()) {
            if (((Enum<?>) one).name().equals(text)) {
                return one;
            }
        }
        return unreadable(
                path,
                "unknown-code",
                text,
                Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList());
    }

    /** Another record's id; text that can be no id is that of no record. */
    public Long id(JsonNode node, String path) {
        if (absent(node)) {
            return null;
        }
        if (!node.isTextual() && !node.isIntegralNumber()) {
            return unreadable(path, "wrong-type", "string");
        }
        return node.asText().matches("\\d{1,18}") ? Long.valueOf(node.asText()) : Long.valueOf(-1);
    }

    public Integer whole(JsonNode node, String path) {
        if (absent(node)) {
            return null;
        }
        if (!node.isInt()) {
            return unreadable(path, "wrong-type", "integer");
        }
        return node.intValue() < 0 ? broken(path, "negative", node.intValue()) : Integer.valueOf(node.intValue());
    }

    public Boolean flag(JsonNode node, String path) {
        return absent(node)
                ? null
                : node.isBoolean() ? Boolean.valueOf(node.booleanValue()) : unreadable(path, "wrong-type", "boolean");
    }

    /** @param below the first value that is too large */
    public BigDecimal decimal(JsonNode node, String path, BigDecimal below) {
        if (absent(node)) {
            return null;
        }
        if (!node.isNumber() && !node.isTextual()) {
            return unreadable(path, "wrong-type", "decimal string");
        }
        var text = node.isNumber()
                ? node.decimalValue().toString()
                : node.textValue().strip();
        if (!text.matches("[+-]?\\d{1,40}(\\.\\d{1,20})?([eE][+-]?\\d{1,4})?")) {
            return unreadable(path, "unreadable-number", text.substring(0, Math.min(text.length(), 60)));
        }
        return bounded(new BigDecimal(text), text, path, below);
    }

    private BigDecimal bounded(BigDecimal number, String text, String path, BigDecimal below) {
        if (number.signum() < 0) {
            return broken(path, "money-negative", text);
        }
        if (number.precision() - number.scale() > 30 || number.compareTo(below) >= 0) {
            return broken(path, "money-too-large", text, below.toPlainString());
        }
        if (number.stripTrailingZeros().scale() > 2) {
            return broken(path, "money-too-fine", text);
        }
        return number.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** @param bounds how large it may be, as at every other door */
    public Money money(JsonNode node, String path, MoneyBounds bounds) {
        if (absent(node) || !object(node, path, "amount", "currency", "approximate", "low", "high", "text")) {
            return null;
        }
        var amount = decimal(node.path("amount"), path + ".amount", Money.CEILING);
        var low = decimal(node.path("low"), path + ".low", Money.CEILING);
        var high = decimal(node.path("high"), path + ".high", Money.CEILING);
        var approximate = flag(node.path("approximate"), path + ".approximate");
        var text = text(node.path("text"), path + ".text", 120);
        var currency = currency(node.path("currency"), path + ".currency");
        if (amount == null && (low == null || high == null) && clean(path)) {
            broken.add(Flaw.of(path + ".amount", "required"));
        }
        if (amount != null && (low != null || high != null) || low != null && high != null && low.compareTo(high) > 0) {
            broken.add(Flaw.of(path + ".low", "money-range"));
        }
        var money = new Money(amount, currency, approximate != null && approximate, low, high, text);
        return clean(path) ? checked(() -> bounds.checked(path + ".amount", money)) : money;
    }

    private String currency(JsonNode node, String path) {
        var text = text(node, path, 3);
        if (text == null) {
            return clean(path) ? broken(path, "required") : null;
        }
        try {
            var currency = Currency.getInstance(text);
            return currency.getDefaultFractionDigits() < 0
                    ? unreadable(path, "unknown-code", text, "ISO 4217")
                    : currency.getCurrencyCode();
        } catch (IllegalArgumentException e) {
            return unreadable(path, "unknown-code", text, "ISO 4217");
        }
    }

    private boolean clean(String path) {
        return unreadable.stream().noneMatch(f -> f.field().startsWith(path))
                && broken.stream().noneMatch(f -> f.field().startsWith(path));
    }

    /** What must be there: missing, null and blank are refused alike. */
    public <T> T required(T value, String path) {
        return value == null && clean(path) ? broken(path, "required") : value;
    }

    public <T> T unreadable(String path, String code, Object... args) {
        unreadable.add(Flaw.of(path, code, args));
        return null;
    }

    public <T> T broken(String path, String code, Object... args) {
        broken.add(Flaw.of(path, code, args));
        return null;
    }

    /** Runs a check of the house, keeping its refusal as a flaw. */
    public <T> T checked(Supplier<T> check) {
        try {
            return check.get();
        } catch (Refused e) {
            broken.addAll(e.flaws);
            return null;
        }
    }

    private static boolean absent(JsonNode node) {
        return node == null || node.isNull() || node.isMissingNode();
    }
}
