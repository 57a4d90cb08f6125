package wutong.web.enterprise;

import jakarta.inject.Singleton;
import java.util.List;
import wutong.enterprise.EnterpriseCard;
import wutong.listing.AsOf;
import wutong.rating.Ratings;

/** Puts its official rating beside each enterprise: an enterprise does not know what others think of it. */
@Singleton
class Rated {

    private final Ratings ratings;

    Rated(Ratings ratings) {
        this.ratings = ratings;
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
