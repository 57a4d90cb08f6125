package wutong.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import wutong.listing.Page;

/** Reads a list to its end, a page at a time in memory. */
final class Portions {

    private static final List<String> MOST = List.of("200");

    private Portions() {}

    /** @param parameters as those of the list; a page's own are left out */
    static <T> void each(
            Map<String, List<String>> parameters,
            Function<Map<String, List<String>>, Page<T>> list,
            Consumer<List<T>> to) {
        var asked = new LinkedHashMap<>(parameters);
        asked.remove("cursor");
        asked.put("limit", MOST);
        String next;
        do {
            var page = list.apply(asked);
            to.accept(page.items());
            next = page.next();
            asked.put("cursor", next == null ? List.of() : List.of(next));
        } while (next != null);
    }
}
