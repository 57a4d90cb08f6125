package wutong.web.analytics;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wutong.OnDuty;
import wutong.analytics.Acts;
import wutong.deal.DealField;
import wutong.deal.Said;
import wutong.web.Ask;

@QuarkusTest
class OverviewPageTest {

    private static final String LANDED =
            "LEAD 2025-01-02, CONTACTED 2025-01-05, NEGOTIATING 2025-01-06, REGISTERED 2025-01-20, LANDED 2025-01-22";

    /** A number that leads to a list of deals. */
    private static final Pattern COUNT = Pattern.compile("<a[^>]* href=\"/deals\\?([^\"]*)\">([\\d,]+)</a>");

    @Inject
    Acts acts;

    @Inject
    OnDuty onDuty;

    @BeforeEach
    void someone_is_on_duty() {
        onDuty.come();
    }

    private static ValidatableResponse get(String address) {
        return Ask.plain().urlEncodingEnabled(false).get(address).then();
    }

    @Test
    void before_the_first_record_it_says_so_and_leads_back_to_today() {
        get("/?asOf=2001-01-01")
                .statusCode(200)
                .body(containsString("2001-01-01 那天还没有项目。"))
                .body(containsString("这是截至 2001-01-01 的情况"))
                .body(containsString("class=\"button primary\" href=\"/\""))
                .body(not(containsString("class=\"sheet overview\"")));
    }

    @Test
    void shows_what_landed_with_its_days_and_the_rule_in_force() {
        var said = new Said().say(DealField.NAME, "样例<b>总览</b>项目").say(DealField.ENTERPRISE, null);
        acts.deal("page-landed", LANDED, said);

        get("/?asOf=2025-01-22&from=2025-01-05&to=2025-01-05&groupBy=source")
                .statusCode(200)
                .body(containsString("样例&lt;b&gt;总览"))
                .body(not(containsString("<b>总览")))
                .body(containsString("17 天"))
                .body(containsString("2025-01-05 至 2025-01-05 首次接触的项目"))
                .body(containsString("完成注册并有场所"))
                .body(containsString("仅已落地、偏短"))
                .body(containsString("page-landed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?asOf=2025-06-30",
                "/?asOf=2025-06-30&knownAt=2025-06-30",
                "/?groupBy=hqType&from=2025-01-01"
            })
    void every_number_leads_to_a_list_with_that_many_deals(String address) {
        acts.deal("page-lists" + address.length(), LANDED);
        var page = get(address).statusCode(200).extract().asString();
        var wrong = new ArrayList<String>();

        var counts = COUNT.matcher(page).results().toList();
        for (var count : counts) {
            var query = count.group(1).replace("&amp;", "&");
            int total = Ask.plain()
                    .urlEncodingEnabled(false)
                    .header("Prefer", "return=total-count")
                    .get("/api/v1/deals?" + query)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("page.total");
            if (total != Integer.parseInt(count.group(2).replace(",", ""))) {
                wrong.add(count.group(2) + " leads to " + total + ": " + query);
            }
        }

        assertEquals(List.of(), wrong);
        assertTrue(counts.size() > 30, "only " + counts.size() + " numbers lead to lists");
    }

    @Test
    void every_figure_leads_to_its_definition() {
        var page = get("/").statusCode(200).extract().asString();

        for (var code : List.of("K05", "K06", "K07", "K15", "K17", "K20", "L01", "L02", "L03", "L04", "L06")) {
            assertTrue(page.contains("class=\"def\" href=\"/figures/" + code + "\""), code);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "asOf=2999-01-01, 统计日不能晚于今天",
        "asOf=soon, 日期“soon”读不懂",
        "from=2025-02-01&to=2025-01-01, 日期先后不对",
        "groupBy=moon, 没有代码“moon”",
        "listYear=last, “last”读不懂"
    })
    void what_cannot_be_asked_is_a_page_that_says_why(String query, String why) {
        get("/?" + query)
                .statusCode(400)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("<nav class=\"rail\""))
                .body(containsString(why));
    }

    @Test
    void the_empty_boxes_of_its_form_ask_for_nothing() {
        get("/?asOf=&knownAt=&from=&to=").statusCode(200).body(not(containsString("这是截至")));
    }

    @Test
    void a_share_of_nothing_is_told_as_nothing() {
        acts.deal("page-promptly", "LEAD 2023-07-18, CONTACTED 2023-07-19");

        get("/?from=2023-07-19&to=2023-07-19")
                .statusCode(200)
                .body(containsString("事后补录"), containsString("0.0% <span class=\"quiet\">0 / 1</span>"));
    }

    @Test
    void many_deals_that_are_all_under_way_are_not_told_as_few() {
        for (int i = 0; i < 10; i++) {
            acts.deal("page-under-way", "LEAD 2023-08-02, CONTACTED 2023-08-03");
        }

        get("/?from=2023-08-03&to=2023-08-03")
                .statusCode(200)
                .body(containsString("计入的项目都还在途"), not(containsString("不足 10 个")));
    }

    @Test
    void speaks_english_and_keeps_what_was_asked_in_its_links() {
        acts.deal("page-english", LANDED);
        var day = "2025-11-25";

        Ask.plain()
                .cookie("lang", "en")
                .urlEncodingEnabled(false)
                .get("/?asOf=" + day + "&groupBy=unit")
                .then()
                .statusCode(200)
                .body(containsString("Landed in under 20 days"))
                .body(containsString("/?asOf=" + day + "&amp;groupBy=hqType#groups"));
    }

    @Test
    void every_definition_has_its_card_and_one_alone_can_be_read() {
        get("/figures").statusCode(200).body(containsString("id=\"K15\"")).body(containsString("id=\"L06\""));
        get("/figures/K15")
                .statusCode(200)
                .body(containsString("接触到落地天数"))
                .body(containsString("接触当天算第 0 天"))
                .body(not(containsString("id=\"L06\"")));
        get("/figures/K99").statusCode(404).body(containsString("没有找到指标“K99”"));
    }
}
