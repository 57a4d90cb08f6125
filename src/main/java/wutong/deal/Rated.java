package wutong.deal;

import java.util.HashMap;
import java.util.Map;
import wutong.listing.Clause;
import wutong.listing.Literal;
import wutong.rating.Level;

/** The star by which a deal's enterprise is known on the day asked for: a filter of lists, and a column for figures to group by. */
final class Rated {

    /** In a filter: the enterprise has no official rating, or there is no enterprise. */
    static final String NONE = "NONE";

    private Rated() {}

    static Clause filter(Vantage vantage, String text) {
        var asked = Literal.list("star", text);
        var levels = asked.stream()
                .filter(one -> !one.equals(NONE))
                .map(one -> DealSpecials.constant("star", Level.class, one, NONE))
                .toList();
        var params = told(vantage);
        var any = "1=0";
        if (!levels.isEmpty()) {
            params.put("levels", levels);
            any = "exists (" + rated("r") + " and r.level in :levels and not exists (" + newer("r") + "))";
        }
        return new Clause(asked.contains(NONE) ? any + " or not exists (" + rated("r") + ")" : any, params);
    }

    /** Joins the rating in force as {@code rating}, at most one to a deal. */
    static Clause join(Vantage vantage) {
        return new Clause(
                "left join OfficialRating rating on rating.enterpriseId = e.id and " + told("rating")
                        + " and not exists (" + newer("rating") + ")",
                told(vantage));
    }

    private static String newer(String than) {
        return rated("n") + " and n.listYear > " + than + ".listYear";
    }

    private static String rated(String alias) {
        return "select 1 from OfficialRating %1$s where %1$s.enterpriseId = e.id and %2$s"
                .formatted(alias, told(alias));
    }

    private static String told(String alias) {
        return "%1$s.publishedOn <= :published and %1$s.recordedAt < :told and %1$s.retractedAt >= :told"
                .formatted(alias);
    }

    private static Map<String, Object> told(Vantage vantage) {
        return new HashMap<>(Map.of("published", vantage.asOf().day(), "told", vantage.knownBefore()));
    }
}
