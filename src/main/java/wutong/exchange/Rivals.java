package wutong.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wutong.deal.Deals;
import wutong.fault.Refused;
import wutong.identity.Viewer;
import wutong.measure.DateText;
import wutong.measure.MoneyText;
import wutong.measure.PlainName;

/** What a held record may be a double of, told in the columns of a ledger so that both can be read side by side. */
@ApplicationScoped
public class Rivals {

    /**
     * A deal, or an earlier record that became none.
     *
     * @param dealId null for a record
     * @param no the deal's number; null for a record
     * @param record the earlier record of the same ledger; null for a deal that was there before
     * @param cells as a ledger would write them, by the name of their field
     */
    public record Rival(String dealId, String no, Integer record, String name, Map<String, String> cells) {}

    private final ImportRows rows;
    private final Deals deals;
    private final LedgerExport ledgers;

    Rivals(ImportRows rows, Deals deals, LedgerExport ledgers) {
        this.rows = rows;
        this.deals = deals;
        this.ledgers = ledgers;
    }

    public Optional<Rival> of(long batch, RowCard row, Viewer viewer) {
        if (row.collidesWith() != null) {
            return deal(row.collidesWith(), null, viewer);
        }
        if (row.collidesWithRecord() == null) {
            return Optional.empty();
        }
        var earlier = rows.row(batch, row.collidesWithRecord(), false);
        var deal = earlier.filter(e -> e.dealId() != null).flatMap(e -> deal(e.dealId(), e.record(), viewer));
        return deal.isPresent()
                ? deal
                : earlier.map(e -> new Rival(null, null, e.record(), e.values().get(Heading.NAME.field()), e.values()));
    }

    /**
     * Whether two cells of a column say the same, however they are written.
     *
     * @param column its heading with its unit, as {@link Imports#columns} gives it
     */
    public static boolean same(Heading heading, String column, String one, String other) {
        if (heading.money()) {
            var unit = ColumnUnit.ofHeading(column).unit();
            var money = MoneyText.read(one, unit).money();
            return money == null
                    ? plain(one, other)
                    : money.sameAs(MoneyText.read(other, unit).money());
        }
        if (heading.field().endsWith("On")) {
            var day = DateText.read(one, null).day();
            return day == null
                    ? plain(one, other)
                    : day.equals(DateText.read(other, null).day());
        }
        return plain(one, other);
    }

    private static boolean plain(String one, String other) {
        return PlainName.same(one).equals(PlainName.same(other));
    }

    private Optional<Rival> deal(String id, Integer record, Viewer viewer) {
        try {
            var card = deals.card(Long.parseLong(id), viewer);
            var cells = new LinkedHashMap<String, String>();
            RowText.of(ledgers.readings(List.of(card)).get(0))
                    .forEach((heading, text) -> cells.put(heading.field(), text));
            return Optional.of(new Rival(id, card.no(), record, card.name(), cells));
        } catch (Refused gone) {
            return Optional.empty();
        }
    }
}
