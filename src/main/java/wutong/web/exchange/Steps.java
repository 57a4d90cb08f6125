package wutong.web.exchange;

import java.util.List;
import java.util.function.Function;
import wutong.fault.Refused;
import wutong.listing.Page;

/** Pages of what has its own running number: the cursor is the number of the last item, and no secret. */
final class Steps {

    private static final int MOST = 200;
    private static final int USUAL = 50;

    private Steps() {}

    static int limit(Integer asked) {
        if (asked != null && (asked < 1 || asked > MOST)) {
            throw Refused.query("limit", "limit-range", asked, 1, MOST);
        }
        return asked == null ? USUAL : asked;
    }

    /** @param beginning where the first page begins */
    static long after(String cursor, long beginning) {
        if (cursor == null) {
            return beginning;
        }
        if (!cursor.matches("\\d{1,18}")) {
            throw Refused.query("cursor", "cursor-forged", cursor);
        }
        return Long.parseLong(cursor);
    }

    /** Of one item more than a page holds, which tells that there is another page. */
    static <T> Page<T> page(List<T> found, int most, Function<T, String> number) {
        var shown = found.subList(0, Math.min(most, found.size()));
        return new Page<>(shown, most, found.size() > most ? number.apply(shown.get(most - 1)) : null, null);
    }
}
