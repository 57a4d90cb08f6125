package wutong.exchange;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wutong.deal.DealField;
import wutong.measure.Blank;
import wutong.measure.Money;
import wutong.measure.MoneyBounds;
import wutong.measure.MoneyText;
import wutong.measure.UnitWords;

/** Reads the amounts of one record and says what is odd about each. */
final class MoneyCells {

    private static final Map<MoneyText.Fault, Flag> FLAGS = Map.of(
            MoneyText.Fault.FX, Flag.AMT_FX,
            MoneyText.Fault.APPROX, Flag.AMT_APPROX,
            MoneyText.Fault.RANGE, Flag.AMT_RANGE,
            MoneyText.Fault.OUTLIER, Flag.AMT_OUTLIER,
            MoneyText.Fault.UNPARSED, Flag.AMT_UNPARSED);

    /** An amount that names no unit. */
    private static final Pattern PLAIN = Pattern.compile("[^\\p{L}]*");

    /** What says by itself how much is meant. */
    private static final Pattern SCALED =
            Pattern.compile("[元圆块镑郎千万亿]|[百十](?!分)|\\d\\s*[kKmMbB][nN]?(?![a-zA-Z])|thousand");

    private final LedgerHead head;
    private final Cells cells;
    private final Notes notes;

    MoneyCells(LedgerHead head, Cells cells, Notes notes) {
        this.head = head;
        this.cells = cells;
        this.notes = notes;
    }

    Reading.Capital capital() {
        return new Reading.Capital(
                read(Heading.REGISTERED_CAPITAL),
                read(Heading.PAID_IN_CAPITAL),
                read(Heading.TOTAL_INVESTMENT),
                read(Heading.ARRIVED_FUNDS));
    }

    private Money read(Heading heading) {
        var written = cells.text(heading);
        if (written == null) return null;
        var reading = MoneyText.read(
                written,
                unit(heading, written),
                DealField.named(heading.field()).bounds());
        var doubt = doubt(heading, written, reading);
        if (doubt != null) {
            notes.say(Flag.AMT_UNPARSED, heading, written, doubt);
            return null;
        }
        for (var fault : reading.faults()) notes.say(FLAGS.get(fault), heading, written, understood(reading.money()));
        if (head.asked(heading) && PLAIN.matcher(Blank.folded(written)).matches())
            notes.tell(heading, written, head.asked());
        return reading.money();
    }

    /** What keeps an amount from being taken although it can be read, or nearly; null for nothing. */
    private Phrase doubt(Heading heading, String written, MoneyText.Reading reading) {
        var money = reading.money();
        if (money != null
                && (SaidUnit.NO_CURRENCY.equals(money.currency()) || yuanAmongOthers(heading, written, money)))
            return Remark.NO_CURRENCY;
        if (unitless(heading, written, reading))
            return head.column(heading).unit().or(head.unit()).strange() ? Remark.NO_CURRENCY : Remark.NO_UNIT;
        return unsure(heading, written, money) ? Remark.UNSURE : null;
    }

    /** Whether a cell says 元 and no more in a column of another currency, whose own pieces are called so too. */
    private boolean yuanAmongOthers(Heading heading, String written, Money money) {
        var unit = head.unit(heading);
        return unit != null
                && !"CNY".equals(unit.currency())
                && "CNY".equals(money.currency())
                && !UnitWords.nameCurrency(written);
    }

    /** Whether a unit is all that a text lacks to be an amount. */
    private boolean unitless(Heading heading, String written, MoneyText.Reading reading) {
        return factor(heading) == null
                && reading.faults().contains(MoneyText.Fault.UNPARSED)
                && !MoneyText.read(CurrencyCells.amount(written), MoneyText.Unit.WAN)
                        .faults()
                        .contains(MoneyText.Fault.UNPARSED);
    }

    /** Foreign money of a few pieces where amounts are counted in multiples: it may be meant so too. */
    private boolean unsure(Heading heading, String written, Money money) {
        if (money == null || "CNY".equals(money.currency())) return false;
        var most = money.range() ? money.high() : money.amount();
        return most.signum() > 0
                && most.compareTo(MoneyBounds.LEAST) < 0
                && multiples(heading)
                && !SCALED.matcher(Blank.folded(written)).find();
    }

    private boolean multiples(Heading heading) {
        return Stream.of(factor(heading), head.unit().factor())
                .anyMatch(factor -> factor != null && factor.compareTo(BigDecimal.ONE) > 0);
    }

    private BigDecimal factor(Heading heading) {
        var unit = head.unit(heading);
        return unit == null ? null : unit.factor();
    }

    /** Nothing is nothing in every unit. */
    private MoneyText.Unit unit(Heading heading, String written) {
        var unit = head.unit(heading);
        if (factor(heading) != null || !written.matches("0(\\.0+)?")) return unit;
        return new MoneyText.Unit(BigDecimal.ONE, unit == null ? "CNY" : unit.currency());
    }

    private static String understood(Money money) {
        if (money == null) return null;
        var amount = money.range() ? parted(money.low()) + "–" + parted(money.high()) : parted(money.amount());
        return money.currency() + " " + amount;
    }

    private static String parted(BigDecimal amount) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }
}
