package wutong.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import wutong.Views;
import wutong.analytics.Stars.Basis;
import wutong.deal.DealField;
import wutong.deal.Said;
import wutong.enterprise.EnterpriseList;
import wutong.enterprise.EnterpriseRef;
import wutong.identity.Sight;
import wutong.listing.AsOf;
import wutong.measure.Bound;
import wutong.rating.Level;
import wutong.rating.Listed;
import wutong.rating.Ratings;

/** The year 2001 belongs to this test alone. */
@QuarkusTest
class StarsTest {

    @Inject
    Acts acts;

    @Inject
    Stars stars;

    @Inject
    Ratings ratings;

    @Inject
    EntityManager db;

    @Inject
    EnterpriseList enterprises;

    @Test
    void published_totals_and_recorded_ratings_count_from_the_day_they_were_published_and_known() {
        acts.deal(
                "星级甲",
                "LEAD 2025-01-02",
                new Said().say(DealField.ENTERPRISE, new EnterpriseRef(null, "样例星级甲有限公司", null)));
        var enterprise = db.createQuery("select e.id from Enterprise e where e.name = '样例星级甲有限公司'", Long.class)
                .getSingleResult();
        var published = LocalDate.of(2025, 3, 1);
        ratings.total(2001, null, 71, Bound.EXACTLY, "样例区", "样例日报", published, Acts.on("2025-04-01"));
        ratings.total(2001, Level.FIVE_STAR, 1, Bound.EXACTLY, "样例区", "样例日报", published, Acts.on("2025-04-01"));
        ratings.rate(enterprise, 2001, Level.FOUR_STAR, "样例", published, "样例", "样例", Acts.on("2025-04-02"));
        ratings.rate(enterprise, 2001, Level.THREE_STAR, "样例", published, "样例", "样例", Acts.on("2025-05-02"));

        var today = stars.of(Scope.of(Views.on(Acts.TODAY), false), 2001, null);
        var april = stars.of(Scope.of(Views.on(Acts.TODAY), false).with("knownAt", "2025-04-30"), 2001, null);
        var before = stars.of(Scope.of(Views.on(Acts.TODAY), false).with("asOf", "2025-02-28"), 2001, null);

        assertEquals(71, today.total());
        assertEquals(69, today.unknownLevel());
        assertEquals(1, today.levels().get(0).count());
        assertEquals(Basis.RECORDED, today.levels().get(2).basis());
        assertEquals(1, april.levels().get(1).count());
        assertEquals(1, listed(today.levels().get(2).listUrl()));
        assertEquals(1, listed(april.levels().get(1).listUrl()));
        assertTrue(today.years().contains(2001));
        assertEquals(0, before.total());
        assertFalse(before.years().contains(2001));
    }

    private long listed(String url) {
        var parameters = Acts.parameters(url);
        var asOf = AsOf.read(
                null,
                parameters.containsKey("knownAt") ? parameters.get("knownAt").get(0) : null,
                Acts.TODAY);
        return enterprises.count(enterprises.ask(parameters, Sight.ALL, Listed.by(asOf)), Sight.ALL);
    }
}
