package wutong.web.deal;

import java.util.List;
import java.util.Map;
import wutong.analytics.Total;
import wutong.deal.DealCard;
import wutong.web.Head;

/**
 * All that the page with the list of deals shows.
 *
 * @param said what of the address could not be followed
 * @param columns those chosen in this browser
 * @param choices all there are
 * @param missing of how many there is no amount to add
 * @param kept what was asked beside the filters, to go along with them
 * @param next the address of the page after this one; null on the last
 * @param first the address of the first page; null on it
 */
public record DealsSheet(
        List<String> said,
        List<Row> rows,
        List<DealsColumn> columns,
        List<Choice> choices,
        List<Head> heads,
        long total,
        List<Pot> sums,
        long missing,
        String missingHref,
        List<Box> filters,
        List<Chip> chips,
        Map<String, String> kept,
        boolean narrowed,
        String next,
        String first,
        String csv,
        String xlsx) {

    private static final int MOST = 12;

    /** Of more columns than a desk shows side by side: the table moves under its frame, not the page. */
    public boolean wide() {
        return columns.size() > MOST;
    }

    public int shown() {
        return rows.size();
    }

    /** The rows cell by cell: a template looks at every name of an outer loop anew in each round, which costs more than the list. */
    public List<List<Cell>> lines() {
        return rows.stream()
                .map(row -> columns.stream()
                        .map(column -> new Cell(column, row.card, row.waiting, row.stars))
                        .toList())
                .toList();
    }

    /** @param waiting null where no limit holds */
    public record Row(DealCard card, Wait waiting, String stars) {}

    /** What one column shows of a row. */
    public record Cell(DealsColumn column, DealCard card, Wait waiting, String stars) {}

    /** A column that can be had or not. */
    public record Choice(DealsColumn column, String label, boolean on) {}

    /** What the amounts of one currency add up to, and where those deals are listed. */
    public record Pot(Total total, String href) {}

    /** A condition in words, and the address without it. */
    public record Chip(String words, String without) {}
}
