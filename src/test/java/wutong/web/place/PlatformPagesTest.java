package wutong.web.place;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wutong.OnDuty;
import wutong.analytics.Capital;
import wutong.analytics.Total;
import wutong.place.Platforms.PlatformCard;
import wutong.web.Api;
import wutong.web.Ask;

@QuarkusTest
class PlatformPagesTest {

    @Inject
    OnDuty onDuty;

    @BeforeEach
    void someone_is_on_duty() {
        onDuty.come();
    }

    private static PlatformCard card(String id, String parent) {
        return new PlatformCard(id, "样例" + id, "PARK", null, parent, List.of(), null, 0);
    }

    @Test
    void what_lies_below_is_counted_above() {
        var sums = new Capital.Sums(List.of(new Total("CNY", "5.00", 2, 0)), 1, null, null);
        var open = new Capital.Answer(
                LocalDate.EPOCH, "registeredCapital", sums, List.of(new Capital.Group("3", "样例3", sums)), null);

        var lines = PlatformLine.tree(List.of(card("1", null), card("2", "1"), card("3", "2")), open, List.of());

        assertEquals(List.of(0, 1, 2), lines.stream().map(PlatformLine::depth).toList());
        assertEquals(
                List.of(0L, 0L, 3L), lines.stream().map(PlatformLine::deals).toList());
        assertEquals(
                List.of(3L, 3L, 3L), lines.stream().map(PlatformLine::below).toList());
    }

    @Test
    void a_platform_leads_to_its_open_deals() {
        var park = Api.post("/api/v1/platforms", "{'name':'样例页面园','kind':'PARK'}")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        Api.post("/api/v1/deals", "{'source':'展会','name':'样例园中项目','platform':'%s'}".formatted(park))
                .then()
                .statusCode(201)
                .body("platform.id", equalTo(park));

        Ask.plain()
                .get("/platforms")
                .then()
                .statusCode(200)
                .body(containsString("样例页面园"))
                .body(containsString("/deals?platform=" + park + "&amp;status=OPEN\">1<span"));
    }

    @Test
    void a_platform_has_a_page_with_what_lies_below_counted_in() {
        var park = platform("样例单页园", null);
        var house = platform("样例单页楼", park);
        deal("样例单页甲项目", park);
        deal("样例单页乙项目", house);

        Ask.plain()
                .get("/platforms/" + park)
                .then()
                .statusCode(200)
                .body(containsString("样例单页甲项目"))
                .body(containsString("样例单页乙项目"))
                .body(matchesPattern("(?s).*href=\"/deals\\?platformTree=" + park + "&amp;status=OPEN\">2 个进行中<.*"));
        Ask.plain()
                .get("/platforms/" + house)
                .then()
                .body(not(containsString("样例单页甲项目")))
                .body(containsString("<a href=\"/platforms/" + park + "\">样例单页园</a>"))
                .body(containsString("/deals?platform=" + house + "&amp;status=OPEN\">1 个进行中<"));
        Ask.plain().get("/platforms/999999").then().statusCode(404);
    }

    private static String platform(String name, String parent) {
        var above = parent == null ? "" : ",'parent':'%s'".formatted(parent);
        return Api.post("/api/v1/platforms", "{'name':'%s','kind':'PARK'%s}".formatted(name, above))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void deal(String name, String platform) {
        Api.post("/api/v1/deals", "{'source':'展会','name':'%s','platform':'%s'}".formatted(name, platform))
                .then()
                .statusCode(201);
    }
}
