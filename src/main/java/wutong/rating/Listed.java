package wutong.rating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wutong.fault.Refused;
import wutong.listing.AsOf;
import wutong.listing.Clause;
import wutong.listing.Literal;
import wutong.listing.Special;

/** The filter by level on a yearly list, for lists in which the enterprise is {@code e}. */
public final class Listed {

    private Listed() {}

    /** {@code listYear=2024&level=FIVE_STAR}: what was published by that day, as known then; without a level, every level. */
    public static Special by(AsOf asOf) {
        return new Special("listYear", List.of("level"), texts -> meaning(asOf, texts));
    }

    private static Clause meaning(AsOf asOf, Map<String, String> texts) {
        if (!texts.containsKey("listYear")) throw Refused.query("listYear", "required");
        var params = new HashMap<String, Object>();
        params.put("years", years(texts.get("listYear")));
        params.put("published", asOf.day());
        params.put("told", Ratings.told(asOf));
        var level = texts.get("level");
        if (level != null) params.put("levels", Literal.codes("level", level, Level.class));
        return new Clause(
                "e.id in (select r.enterpriseId from OfficialRating r where r.listYear in (:years)"
                        + (level == null ? "" : " and r.level in (:levels)")
                        + " and r.publishedOn <= :published and r.recordedAt < :told and r.retractedAt >= :told)",
                params);
    }

    private static List<Integer> years(String text) {
        return Literal.list("listYear", text).stream().map(Listed::year).toList();
    }

    private static Integer year(String text) {
        if (!text.matches("\\d{4}")) throw Refused.query("listYear", "unreadable-number", text);
        return Integer.valueOf(text);
    }
}
