package wutong.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wutong.OnDuty;
import wutong.identity.People;
import wutong.identity.Role;
import wutong.place.Platforms;
import wutong.web.access.Staff;

/** How many statements an answer costs does not depend on how many rows it tells of. */
@QuarkusTest
class StatementsTest {

    private static final String FEW = "样例三条语句";
    private static final String MANY = "样例六十条语句";
    private static boolean made;

    @Inject
    OnDuty onDuty;

    @Inject
    People people;

    @Inject
    Platforms platforms;

    @Inject
    EntityManagerFactory factory;

    @Inject
    @CacheName("figures")
    Cache figures;

    @Inject
    Staff staff;

    private Statistics statistics;

    /** Of whoever asks; null for the person on duty. */
    private String session;

    @BeforeEach
    void three_deals_and_sixty() {
        onDuty.come();
        if (!made) {
            log(FEW, 3);
            log(MANY, 60);
            made = true;
        }
        statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
    }

    @AfterEach
    void nobody_counts_any_more() {
        statistics.setStatisticsEnabled(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/deals?limit=200&source=",
                "/api/v1/deals?limit=200&sort=-registeredCapital&source=",
                "/api/v1/deals?limit=200&expand=enterprise,owner&source=",
                "/api/v1/deals?limit=200&asOf=2025-01-01&source=",
                "/deals?limit=200&source=",
                "/deals?limit=200&asOf=2025-01-01&source=",
                "/board?source=",
                "/board/columns/LEAD?source=",
                "/api/v1/analytics/lists?source=",
                "/api/v1/analytics/stages?source=",
                "/api/v1/analytics/capital?groupBy=platform&source=",
                "/api/v1/analytics/headquarters?source=",
                "/api/v1/analytics/funnel?source=",
                "/api/v1/analytics/funnel?kind=period&source=",
                "/api/v1/analytics/time-to-landing?groupBy=platform&source=",
                "/api/v1/analytics/landing-rate?year=2025&source=",
                "/api/v1/analytics/ageing?source=",
                "/api/v1/analytics/landings?source="
            })
    void sixty_rows_cost_as_many_statements_as_three(String path) {
        var few = statements(path + FEW);
        var many = statements(path + MANY);

        assertEquals(few, many);
        assertTrue(many > 0);
    }

    @Test
    void sixty_confidential_investors_cost_a_colleague_as_many_statements_as_three() {
        var secret = ", \"secrecyReason\": \"对方要求\"";
        log("样例保密三条", 3, secret);
        log("样例保密六十条", 60, secret);
        staff.person("count-officer", "区投促局", Role.OFFICER);
        session = staff.token("count-officer");

        for (var door :
                new String[] {"/api/v1/deals?limit=200&source=", "/deals?limit=200&source=", "/board?source="}) {
            assertEquals(statements(door + "样例保密三条"), statements(door + "样例保密六十条"), door);
        }
    }

    @Test
    void a_deal_with_sixty_touches_costs_as_many_statements_as_one_with_three() {
        var few = touched(3);
        var many = touched(60);

        for (var door : new String[] {"/api/v1/deals/", "/deals/"}) {
            assertEquals(statements(door + few), statements(door + many), door);
        }
    }

    @Test
    void the_overview_costs_as_many_statements_after_sixty_more_deals() {
        var paths = new String[] {"/", "/?groupBy=source", "/?asOf=2025-06-01"};
        var few = Arrays.stream(paths).map(this::statements).toList();

        log("样例首页语句", 60);

        assertEquals(few, Arrays.stream(paths).map(this::statements).toList());
    }

    @Test
    void stars_cost_as_many_statements_for_sixty_enterprises_as_for_three() {
        rated(2011, 3);
        rated(2012, 60);

        for (var path : new String[] {"/api/v1/analytics/stars?listYear=", "/api/v1/enterprises?limit=200&listYear="}) {
            assertEquals(statements(path + 2011), statements(path + 2012), path);
        }
    }

    @Test
    void a_figure_is_kept_until_the_journal_goes_on() {
        var path = "/api/v1/analytics/stages?source=样例留数";
        log("样例留数", 1);

        var first = statements(path);
        var again = again(path);
        Ask.json("{\"source\": \"样例留数\", \"name\": \"样例后来的项目\"}")
                .post("/api/v1/deals")
                .then()
                .statusCode(201);
        var counted = Ask.plain().get(path).jsonPath().getInt("stages[0].count");

        assertTrue(again < first, again + " of " + first);
        assertEquals(2, counted);
    }

    /** Asked twice, because what is kept in memory is fetched by the first; figures are counted anew. */
    private long statements(String path) {
        ask(path).then().statusCode(200);
        figures.invalidateAll().await().indefinitely();
        return again(path);
    }

    private long again(String path) {
        statistics.clear();
        ask(path).then().statusCode(200);
        return statistics.getPrepareStatementCount();
    }

    private Response ask(String path) {
        return session == null
                ? Ask.plain().get(path)
                : Ask.plain().cookie(Door.COOKIE, session).get(path);
    }

    /** Each with an enterprise, an owner and a platform to be named. */
    private void log(String source, int deals) {
        log(source, deals, "");
    }

    /** @param more members, each led by a comma */
    private void log(String source, int deals, String more) {
        var owner = people.find("name", "值班").firstResult().id;
        var platform = platforms.names().values().iterator().next();
        for (int i = 0; i < deals; i++) {
            Ask.json("""
                            {"source": "%1$s", "name": "%1$s%2$d", "enterprise": {"name": "%1$s%2$d有限公司"}, "owner": "%3$s",
                             "platform": "%4$s", "hqType": "RND_HQ", "registeredCapital": {"amount": "%2$d0000", "currency": "CNY"}%5$s}""".formatted(source, i + 1, owner, platform, more))
                    .post("/api/v1/deals")
                    .then()
                    .statusCode(201);
        }
    }

    private static void rated(int listYear, int enterprises) {
        for (int i = 0; i < enterprises; i++) {
            var at = Ask.json("{\"name\": \"样例%d年第%d家公司\"}".formatted(listYear, i))
                    .post("/api/v1/enterprises")
                    .header("Location");
            Ask.json("""
                            {"listYear": %d, "level": "THREE_STAR", "authority": "样例委", "publishedOn": "2013-01-01", "source": "样例公报",
                             "scope": "样例名单"}""".formatted(listYear)).post(at + "/ratings").then().statusCode(201);
        }
    }

    private static String touched(int times) {
        var at = Ask.json("{\"source\": \"展会\", \"name\": \"样例往来项目%d\"}".formatted(times))
                .post("/api/v1/deals")
                .header("Location");
        for (int i = 0; i < times; i++) {
            Ask.json("{\"kind\": \"CALL\", \"summary\": \"通话\"}")
                    .post(at + "/touches")
                    .then()
                    .statusCode(201);
        }
        return at.substring(at.lastIndexOf('/') + 1);
    }
}
