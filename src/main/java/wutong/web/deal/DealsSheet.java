package wutong.web.deal;

import java.util.List;
import java.util.Map;
import wutong.deal.DealCard;

/**
 * All that the page with the list of deals shows.
 *
 * @param kept what was asked beside the filters, to go along with them
 * @param next the address of the page after this one; null on the last
 * @param first the address of the first page; null on it
 */
public record DealsSheet(
        List<Row> rows,
        long total,
        List<Head> heads,
        List<Box> filters,
        List<Chip> chips,
        Map<String, String> kept,
        String q,
        boolean mine,
        boolean narrowed,
        String next,
        String first,
        String csv,
        String xlsx) {

    /** @param inStage days since it entered its stage; null for a deal that has ended */
    public record Row(DealCard card, Long inStage, String stars) {}

    /** @param sort ascending or descending, where the list is sorted by it; null elsewhere */
    public record Head(String label, String href, String sort, String css) {}

    /** A condition in words, and the address without it. */
    public record Chip(String words, String without) {}
}
