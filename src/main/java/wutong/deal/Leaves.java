package wutong.deal;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import wutong.journal.Act;

/** All leaves to pass a gate without some of its items. */
@ApplicationScoped
class Leaves implements PanacheRepository<DealException> {

    List<DealException> of(long deal) {
        return list("dealId", deal);
    }

    void grant(Deal deal, StageMoves.Move move, List<Gate> missing, Act act) {
        persist(DealException.of(deal, move, missing, act));
    }
}
