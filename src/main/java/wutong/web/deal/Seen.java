package wutong.web.deal;

import jakarta.inject.Singleton;
import java.util.function.BiFunction;
import wutong.deal.Deals;
import wutong.web.Acting;
import wutong.web.Stale;
import wutong.web.Tags;

/** Acts on a deal for those who say which version of it they saw; whoever saw an old one is told the present tag. */
@Singleton
class Seen {

    private final Deals deals;
    private final Acting acting;
    private final Tags tags;

    Seen(Deals deals, Acting acting, Tags tags) {
        this.deals = deals;
        this.acting = acting;
        this.tags = tags;
    }

    /** @param act takes the id and the version that was seen, null when nobody says */
    <T> T act(String id, String ifMatch, BiFunction<Long, Integer, T> act) {
        var deal = Tags.id("deal", id);
        return Stale.telling(() -> Again.once(() -> act.apply(deal, Tags.version(ifMatch))), () -> {
            var card = deals.card(deal, acting.viewer());
            return tags.of(card.version(), card);
        });
    }
}
