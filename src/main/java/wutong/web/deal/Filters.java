package wutong.web.deal;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wutong.deal.HqType;
import wutong.deal.Stage;
import wutong.deal.Status;
import wutong.measure.MoneyText;
import wutong.rating.Level;
import wutong.web.Address;
import wutong.web.Visit;

/** The form that narrows the list of deals, and what people write in it: an amount is 5000万 there and yuan in the address. */
@Singleton
class Filters {

    private static final String LEAST = "registeredCapital.gte";
    private static final String MOST = "registeredCapital.lte";
    private static final Set<String> ASKED =
            Set.of("q", "stage", "status", "platform", "unit", "owner", "hqType", "star", LEAST, MOST, "cursor");
    private static final Pattern AMOUNT = Pattern.compile("\\w+\\.(gte|gt|lte|lt)");
    private static final BigDecimal YI = new BigDecimal("1e8");
    private static final BigDecimal WAN = new BigDecimal("1e4");
    private static final BigDecimal MILLION = new BigDecimal("1e6");

    private final Boxes boxes;
    private final Visit visit;

    Filters(Boxes boxes, Visit visit) {
        this.boxes = boxes;
        this.visit = visit;
    }

    /** What the form does not ask, to go along with it. */
    static Map<String, String> kept(Address address) {
        var kept = new LinkedHashMap<>(address.asked());
        kept.keySet().removeAll(ASKED);
        return kept;
    }

    List<Box> of(Address address) {
        var people = new ArrayList<>(List.of(new Box.Option("me", boxes.say("deals_me"))));
        people.addAll(boxes.people());
        return List.of(
                Box.of("q", boxes.say("deals_q"), Box.Kind.TEXT).upTo(200).value(address.text("q")),
                choice(address, "stage", "deals_stage", boxes.codes((Object[]) Stage.values())),
                choice(address, "status", "deals_status", boxes.codes((Object[]) Status.values())),
                choice(address, "platform", "deals_platform", boxes.platforms()),
                choice(address, "unit", "deals_unit", boxes.units()),
                choice(address, "owner", "deals_owner", people),
                choice(address, "hqType", "deals_type", boxes.codes((Object[]) HqType.values())),
                choice(address, "star", "deals_star", boxes.codes((Object[]) Level.values())),
                amount(address, LEAST, "deals_least"),
                amount(address, MOST, "deals_most"));
    }

    private Box choice(Address address, String name, String key, List<Box.Option> options) {
        return boxes.filter(name, key, options, address.text(name));
    }

    private Box amount(Address address, String name, String key) {
        return Box.of(name, boxes.say(key), Box.Kind.TEXT).upTo(80).value(written(address.text(name), visit.english()));
    }

    /** Yuan as a person would write them, to the last one. */
    static String written(String yuan, boolean english) {
        if (!yuan.matches("\\d{1,18}")) {
            return yuan;
        }
        var amount = new BigDecimal(yuan);
        return Stream.of(english ? MILLION : YI, english ? MILLION : WAN)
                .filter(unit -> amount.compareTo(unit) >= 0)
                .filter(unit -> amount.divide(unit).stripTrailingZeros().scale() <= 2)
                .findFirst()
                .map(unit -> amount.divide(unit).stripTrailingZeros().toPlainString() + name(unit))
                .orElse(yuan);
    }

    private static String name(BigDecimal unit) {
        return unit == YI ? "亿" : unit == WAN ? "万" : " million";
    }

    /**
     * The address with amounts in yuan. One that cannot be read is left out.
     *
     * @param said where that is told
     */
    Address tidy(Address address, List<String> said) {
        var tidy = address;
        for (var one : address.asked().entrySet()) {
            if (isMoney(one.getKey()) && !one.getValue().matches("\\d+(\\.\\d+)?")) {
                tidy = tidy(tidy, one.getKey(), one.getValue(), said);
            }
        }
        return tidy;
    }

    private static boolean isMoney(String parameter) {
        return AMOUNT.matcher(parameter).matches()
                && Chips.MONEY.contains(parameter.substring(0, parameter.lastIndexOf('.')));
    }

    private Address tidy(Address address, String name, String text, List<String> said) {
        var money = MoneyText.read(text, MoneyText.Unit.YUAN).money();
        if (money == null || money.amount() == null) {
            said.add(boxes.say("deals_amount_unread", text));
            return address.without(name);
        }
        var yuan = address.with(name, money.amount().stripTrailingZeros().toPlainString());
        var currency = name.substring(0, name.lastIndexOf('.')) + ".currency";
        return "CNY".equals(money.currency()) ? yuan : yuan.with(currency, money.currency());
    }
}
