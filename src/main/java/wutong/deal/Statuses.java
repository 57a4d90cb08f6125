package wutong.deal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import wutong.journal.Act;

/** Says of a deal how it goes. */
@ApplicationScoped
class Statuses {

    private final Chronicle chronicle;
    private final Cards cards;

    Statuses(Chronicle chronicle, Cards cards) {
        this.chronicle = chronicle;
        this.cards = cards;
    }

    DealCard say(Deal deal, Fact status, String verb, String reason, Act act) {
        var before = Map.of("status", deal.at.status());
        var after = new HashMap<String, Object>(Map.of("status", status.value, "on", status.holdsFrom));
        after.put("reason", status.detail);
        var telling = chronicle.of(deal, act);
        telling.say(status);
        chronicle.keep(deal, telling, verb, before, after, reason, act);
        return cards.written(deal, act);
    }
}
