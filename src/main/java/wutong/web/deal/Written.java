package wutong.web.deal;

import java.lang.reflect.InvocationTargetException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import wutong.deal.DealCard;
import wutong.deal.DealField;
import wutong.measure.Money;

/** A deal as its form writes it down: text by the name of the part, empty for what is not known. */
final class Written {

    private static final BigDecimal WAN = new BigDecimal("10000");
    private static final BigDecimal YI = new BigDecimal("100000000");

    private Written() {}

    static Map<String, String> of(DealCard card, boolean english) {
        var texts = new LinkedHashMap<String, String>();
        for (var field : DealField.values()) {
            var value = member(card, field.field);
            for (var part : Part.of(field)) {
                var one = part.name() == null || value == null ? value : member((Record) value, part.name());
                texts.put(part.path(), text(one, english));
            }
        }
        return texts;
    }

    /** What a record bears under a name; null when it has no such member. */
    static Object member(Record record, String name) {
        try {
            for (var one : record.getClass().getRecordComponents()) {
                if (one.getName().equals(name)) {
                    return one.getAccessor().invoke(record);
                }
            }
            return null;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Object value, boolean english) {
        if (value instanceof Money money) {
            return money(money, english);
        }
        if (value instanceof DealCard.Ref ref) {
            return ref.id();
        }
        if (value instanceof BigDecimal number) {
            return plain(number);
        }
        return value == null ? "" : value instanceof Enum<?> code ? code.name() : value.toString();
    }

    /** To the last cent, in a way that is read back as the same amount; what a ledger said may have had its unit in a heading. */
    static String money(Money money, boolean english) {
        if (money.amount() == null && !money.range()) {
            return "";
        }
        var mark = Boolean.TRUE.equals(money.approximate()) ? "约" : "";
        return mark
                + (money.range()
                        ? amount(money.low(), money, english) + "-" + amount(money.high(), money, english)
                        : amount(money.amount(), money, english));
    }

    private static String amount(BigDecimal amount, Money money, boolean english) {
        if (english || !"CNY".equals(money.currency())) {
            return money.currency() + " " + plain(amount);
        }
        if (amount.compareTo(YI) >= 0) {
            return plain(amount.divide(YI)) + "亿元";
        }
        return amount.compareTo(WAN) >= 0 ? plain(amount.divide(WAN)) + "万元" : plain(amount) + "元";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
