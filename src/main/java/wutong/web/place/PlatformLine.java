package wutong.web.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wutong.analytics.Capital;
import wutong.analytics.LandingTime;
import wutong.analytics.Times;
import wutong.analytics.Total;
import wutong.measure.Money;
import wutong.place.Platforms.PlatformCard;

/**
 * One platform in the tree.
 *
 * @param depth how many stand above it
 * @param deals open deals of its own
 * @param below open deals of its own and of all that lies below; the same where nothing does
 * @param capital registered capital of its own deals, an amount a currency
 * @param pace from first contact to landing, of all deals that were ever its own; null when there was none
 */
record PlatformLine(PlatformCard card, int depth, long deals, long below, List<Money> capital, Times pace) {

    private static final int DEEPEST = 5;

    /** So many currencies are told. */
    private static final int CURRENCIES = 3;

    /** @param cards what lies above first */
    static List<PlatformLine> tree(List<PlatformCard> cards, Capital.Answer open, List<LandingTime.Group> paces) {
        Map<String, Times> pace = new HashMap<>();
        paces.forEach(group -> pace.put(group.key(), group.times()));
        Map<String, Capital.Sums> sums = new HashMap<>();
        open.groups().forEach(group -> sums.put(group.key(), group.sums()));
        Map<String, String> above = new HashMap<>();
        cards.forEach(card -> above.put(card.id(), card.parent()));
        Map<String, Long> below = new HashMap<>();
        for (var card : cards) {
            for (var id = card.id(); id != null; id = above.get(id)) {
                below.merge(id, deals(sums.get(card.id())), Long::sum);
            }
        }
        var lines = new ArrayList<PlatformLine>();
        for (var card : cards) {
            var own = sums.get(card.id());
            var capital = own == null
                    ? List.<Money>of()
                    : own.totals().stream().map(Total::money).toList();
            lines.add(new PlatformLine(
                    card, depth(card.id(), above), deals(own), below.get(card.id()), capital, pace.get(card.id())));
        }
        return lines;
    }

    public boolean more() {
        return below > deals;
    }

    public List<Money> sums() {
        return capital.subList(0, Math.min(CURRENCIES, capital.size()));
    }

    /** How many more currencies there are. */
    public int currencies() {
        return capital.size() - sums().size();
    }

    private static int depth(String id, Map<String, String> above) {
        var depth = 0;
        for (var up = above.get(id); up != null && depth < DEEPEST; up = above.get(up)) {
            depth++;
        }
        return depth;
    }

    private static long deals(Capital.Sums sums) {
        return sums == null ? 0 : PlatformSheet.count(sums);
    }
}
