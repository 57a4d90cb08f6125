package wutong.web.enterprise;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import wutong.enterprise.EnterpriseCard;
import wutong.enterprise.Enterprises;
import wutong.listing.AsOf;
import wutong.rating.Ratings;
import wutong.web.Acting;

/** Puts its official rating beside each enterprise: an enterprise does not know what others think of it. */
@Singleton
public class Rated {

    private final Ratings ratings;
    private final Enterprises enterprises;
    private final Acting acting;

    Rated(Ratings ratings, Enterprises enterprises, Acting acting) {
        this.ratings = ratings;
        this.enterprises = enterprises;
        this.acting = acting;
    }

    /** Some enterprises as they are known today, by id. */
    public Map<String, RatedEnterprise> known(Collection<Long> ids) {
        var cards = List.copyOf(enterprises.cards(ids, acting.viewer().sight()).values());
        return of(cards, new AsOf(acting.today(), null)).stream()
                .collect(Collectors.toMap(one -> one.card().id(), one -> one));
    }

    RatedEnterprise of(EnterpriseCard card, AsOf asOf) {
        return of(List.of(card), asOf).get(0);
    }

    List<RatedEnterprise> of(List<EnterpriseCard> cards, AsOf asOf) {
        var stars = ratings.stars(
                cards.stream().map(card -> Long.valueOf(card.id())).toList(), asOf);
        return cards.stream()
                .map(card -> new RatedEnterprise(card, stars.get(Long.valueOf(card.id()))))
                .toList();
    }
}
