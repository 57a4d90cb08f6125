package wutong.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import wutong.Views;
import wutong.deal.DealField;
import wutong.deal.Deals;
import wutong.deal.Entries;
import wutong.deal.Entry;
import wutong.deal.Merges;
import wutong.deal.Said;
import wutong.deal.Stage;
import wutong.enterprise.EnterpriseRef;
import wutong.place.PlatformForm;
import wutong.place.PlatformKind;
import wutong.place.Platforms;
import wutong.rating.Level;
import wutong.rating.Ratings;

@QuarkusTest
class LandingTimeTest {

    private static final String LANDED =
            "LEAD 2025-01-02, CONTACTED 2025-01-05, NEGOTIATING 2025-01-06, REGISTERED 2025-01-20, LANDED 2025-01-24";
    private static final String LOST = "LEAD 2025-01-02, CONTACTED 2025-01-10, NEGOTIATING 2025-01-11, LOST 2025-02-19";
    private static final String OPEN = "LEAD 2025-01-02, CONTACTED 2025-02-01";

    @Inject
    Acts acts;

    @Inject
    LandingTime time;

    @Inject
    Stages stages;

    @Inject
    Deals deals;

    @Inject
    Entries entries;

    @Inject
    Merges merges;

    @Inject
    Platforms platforms;

    @Inject
    Ratings ratings;

    @Inject
    jakarta.persistence.EntityManager db;

    @Test
    void counts_days_of_landed_lost_and_open_deals() {
        List.of(LANDED, LOST, OPEN, "LEAD 2025-01-02", "LEAD 2025-01-02, REJECTED 2025-01-03")
                .forEach(life -> acts.deal("时间甲", life));

        var answer = time.of(Acts.scope("时间甲").with("asOf", "2025-03-01"), Period.ALWAYS, null);

        assertEquals(
                List.of(3, 1, 1, 1),
                List.of(
                        answer.all().n(),
                        answer.all().landed(),
                        answer.all().lost(),
                        answer.all().open()));
        assertEquals(1, answer.all().missingOrigin());
        assertEquals(19, answer.all().curve().get(0).t());
        assertEquals(1.0 / 3, answer.all().within().get(0).incidence(), 1e-9);
        assertEquals(19.0, answer.all().medianOfLandedOnly());
        assertEquals(40, answer.all().curve().get(1).t());
        assertEquals(3, acts.listed(answer.all().listUrl()));
        assertEquals(1, acts.listed(answer.all().missingOriginListUrl()));
    }

    @Test
    void a_cohort_takes_first_contacts_of_the_period_and_leads_without_one_that_came_in_it() {
        List.of(LANDED, OPEN, "LEAD 2025-01-03", "LEAD 2025-02-03").forEach(life -> acts.deal("时间乙", life));

        var january = time.of(Acts.scope("时间乙"), Period.read("2025-01-01", "2025-01-31"), null);

        assertEquals(1, january.all().n());
        assertEquals(1, january.all().missingOrigin());
        assertEquals(1, acts.listed(january.all().listUrl()));
        assertEquals(1, acts.listed(january.all().missingOriginListUrl()));
    }

    @Test
    void an_earlier_day_sees_no_later_landing_and_an_earlier_knowledge_no_later_record() {
        acts.deal("时间丙", LANDED);
        var late = acts.deal("时间丙", "LEAD 2025-01-02");
        acts.change(late, DealField.FIRST_CONTACT_ON, LocalDate.of(2025, 1, 8), "2025-06-01");

        var scope = Acts.scope("时间丙").with("asOf", "2025-01-15");
        var now = time.of(scope, Period.ALWAYS, null).all();
        var then = time.of(scope.with("knownAt", "2025-01-15"), Period.ALWAYS, null)
                .all();
        var before =
                time.of(scope.with("asOf", "2024-01-01"), Period.ALWAYS, null).all();

        assertEquals(List.of(2, 0, 2, 0), List.of(now.n(), now.landed(), now.open(), now.missingOrigin()));
        assertEquals(List.of(1, 0, 1, 1), List.of(then.n(), then.landed(), then.open(), then.missingOrigin()));
        assertEquals(2, acts.listed(now.listUrl()));
        assertEquals(1, acts.listed(then.listUrl()));
        assertEquals(1, acts.listed(then.missingOriginListUrl()));
        assertEquals(0, before.n() + before.missingOrigin());
        assertNull(before.median().days());
        assertEquals(0, acts.listed(before.listUrl()));
    }

    @Test
    void groups_by_platform_have_lists_of_their_own() {
        var park = platforms.open(
                new PlatformForm("样例时间园区", PlatformKind.PARK, null, null, List.of(), "样例"), Acts.on("2025-01-01"));
        acts.deal("时间丁", LANDED, new Said().say(DealField.PLATFORM, Long.valueOf(park.id())));
        acts.deal("时间丁", LOST);
        acts.deal("时间丁", "LEAD 2025-01-02");

        var groups = time.of(Acts.scope("时间丁"), Period.ALWAYS, "platform").groups();

        assertEquals(
                Arrays.asList(park.id(), null),
                groups.stream().map(LandingTime.Group::key).toList());
        assertEquals("样例时间园区", groups.get(0).label());
        assertEquals(
                List.of(1, 1), groups.stream().map(group -> group.times().n()).toList());
        assertEquals(1, groups.get(1).times().missingOrigin());
        groups.forEach(group ->
                assertEquals(group.times().n(), acts.listed(group.times().listUrl())));
        assertEquals(1, acts.listed(groups.get(1).times().missingOriginListUrl()));
    }

    @Test
    void groups_by_star_take_the_latest_list_published_by_the_day() {
        var said = new Said().say(DealField.ENTERPRISE, new EnterpriseRef(null, "样例时间星级有限公司", null));
        acts.deal("时间戊", LANDED, said);
        acts.deal("时间戊", LOST);
        var enterprise = db.createQuery("select e.id from Enterprise e where e.name = :name", Long.class)
                .setParameter("name", "样例时间星级有限公司")
                .getSingleResult();
        ratings.rate(
                enterprise, 2023, Level.THREE_STAR, "样例", LocalDate.of(2025, 2, 1), "样例", "样例", Acts.on("2025-02-01"));
        ratings.rate(
                enterprise, 2024, Level.FOUR_STAR, "样例", LocalDate.of(2025, 6, 1), "样例", "样例", Acts.on("2025-06-01"));

        var today = time.of(Acts.scope("时间戊"), Period.ALWAYS, "star").groups();
        var march = time.of(Acts.scope("时间戊").with("asOf", "2025-03-01"), Period.ALWAYS, "star")
                .groups();

        assertEquals(
                Arrays.asList("FOUR_STAR", null),
                today.stream().map(LandingTime.Group::key).toList());
        assertEquals(
                Arrays.asList("THREE_STAR", null),
                march.stream().map(LandingTime.Group::key).toList());
        today.forEach(group ->
                assertEquals(group.times().n(), acts.listed(group.times().listUrl())));
        march.forEach(group ->
                assertEquals(group.times().n(), acts.listed(group.times().listUrl())));
    }

    @Test
    void a_landing_without_its_day_is_told_apart_and_without_an_origin_counts_as_that_alone() {
        enter(null);
        enter(LocalDate.of(2025, 1, 5));

        var all = time.of(Acts.scope("时间己"), Period.ALWAYS, null).all();

        assertEquals(List.of(0, 1, 1), List.of(all.n(), all.missingOrigin(), all.missingLanding()));
        assertEquals(0, acts.listed(all.listUrl()));
        assertEquals(1, acts.listed(all.missingOriginListUrl()));
        assertEquals(1, acts.listed(all.missingLandingListUrl()));
    }

    @Test
    void those_landed_in_fewer_than_twenty_days_have_a_list_of_their_own() {
        acts.deal(
                "时间速",
                "LEAD 2025-01-02, CONTACTED 2025-01-05, NEGOTIATING 2025-01-06, REGISTERED 2025-01-20, LANDED 2025-01-24");
        acts.deal(
                "时间速",
                "LEAD 2025-01-02, CONTACTED 2025-01-05, NEGOTIATING 2025-01-06, REGISTERED 2025-01-20, LANDED 2025-01-25");
        acts.deal("时间速", OPEN);

        var all = time.of(Acts.scope("时间速"), Period.ALWAYS, null).all();

        assertEquals(3, acts.listed(all.listUrl()));
        assertEquals(1, acts.listed(all.soonListUrl()));
    }

    @Test
    void the_share_recorded_more_than_thirty_days_after_the_first_contact_is_told() {
        List.of("2025-01-05", "2025-02-04", "2025-02-05", "2025-03-21").forEach(day -> {
            var said = new Said()
                    .say(DealField.NAME, "样例补录" + day)
                    .say(DealField.SOURCE, "补录")
                    .say(DealField.FIRST_CONTACT_ON, LocalDate.of(2025, 1, 5));
            entries.enter(
                    new Entry(
                            said,
                            Stage.CONTACTED,
                            LocalDate.of(2025, 1, 5),
                            null,
                            null,
                            LocalDate.of(2025, 1, 5),
                            null),
                    Acts.on(day));
        });

        var today = time.of(Acts.scope("补录"), Period.ALWAYS, null);
        var before = time.of(Acts.scope("补录").with("asOf", "2025-03-01"), Period.ALWAYS, null);

        assertEquals(Ratio.of(2, 4), today.backFilled());
        assertEquals(Ratio.of(2, 4), before.backFilled());
    }

    private void enter(LocalDate firstContactOn) {
        var day = LocalDate.of(2025, 3, 21);
        var said = new Said().say(DealField.NAME, "样例时间己").say(DealField.SOURCE, "时间己");
        if (firstContactOn != null) {
            said.say(DealField.FIRST_CONTACT_ON, firstContactOn);
        }
        entries.enter(new Entry(said, Stage.LANDED, day, null, null, day, null), Acts.on("2025-03-21"));
    }

    @Test
    void a_merged_deal_counts_for_no_day_but_still_does_with_an_earlier_knowledge() {
        var survivor = acts.deal("时间庚", LANDED);
        var twin = acts.deal("时间庚", OPEN);
        merges.merge(twin, deals.card(twin, Views.on(Acts.TODAY)).version(), survivor, "样例", Acts.on("2025-05-01"));
        var scope = Acts.scope("时间庚").with("asOf", "2025-03-01");

        var now = time.of(scope, Period.ALWAYS, null).all();
        var then = time.of(scope.with("knownAt", "2025-03-01"), Period.ALWAYS, null)
                .all();
        var statuses = stages.of(scope).statuses();

        assertEquals(1, now.n());
        assertEquals(2, then.n());
        assertEquals(1, acts.listed(now.listUrl()));
        assertEquals(2, acts.listed(then.listUrl()));
        assertEquals(1, statuses.get(statuses.size() - 1).count());
        assertEquals(1, acts.listed(statuses.get(statuses.size() - 1).listUrl()));
    }
}
