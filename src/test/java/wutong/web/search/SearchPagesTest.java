package wutong.web.search;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wutong.OnDuty;
import wutong.web.Ask;

@QuarkusTest
class SearchPagesTest {

    private static boolean made;

    @Inject
    OnDuty onDuty;

    @BeforeEach
    void an_enterprise_with_a_deal() {
        onDuty.come();
        if (!made) {
            Ask.json("""
                            {"source": "展会", "name": "样例梧桐查找总部项目",
                             "enterprise": {"name": "样例栖梧查找有限公司", "creditCode": "91330102WT0780001W"}}""").post("/api/v1/deals").then().statusCode(201);
            made = true;
        }
    }

    private static ValidatableResponse typed(String words) {
        return Ask.plain()
                .header("HX-Request", "true")
                .queryParam("q", words)
                .get("/search")
                .then()
                .statusCode(200)
                .body(not(containsString("<html")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"栖梧查找", "qiwuchazhao", "ylqwcz", "91330102WT0780001W", "  栖梧  查找 "})
    void a_name_its_sound_its_initials_and_its_code_find_the_deal_and_the_enterprise(String words) {
        typed(words).body(allOf(containsString("样例梧桐查找总部项目"), containsString(">样例栖梧查找有限公司 <small")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"柏样寻", "baiyangxun", "byx", "169 0000 7788", "16900007788", "柏样 7788"})
    void a_contact_is_found_by_name_sound_initials_and_number_and_leads_to_the_enterprise(String words) {
        var enterprise = Ask.json("{\"name\": \"样例寻人" + UUID.randomUUID() + "\"}")
                .post("/api/v1/enterprises")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        Ask.json("{\"name\": \"柏样寻\", \"post\": \"副总经理\", \"phones\": [\"169-0000-7788\"]}")
                .post("/api/v1/enterprises/" + enterprise + "/contacts")
                .then()
                .statusCode(201);

        typed(words).body(containsString("#contacts\">柏样寻 <small"), containsString("副总经理 · 样例寻人"));
    }

    @Test
    void a_person_leads_to_the_deals_they_follow() {
        typed("值班").body(containsString("/deals?owner="), containsString("值班"));
        typed("zb").body(containsString("值班"));
    }

    @Test
    void all_that_was_found_is_a_link_away() {
        typed("栖梧查找").body(containsString("href=\"/deals?q=%E6%A0%96%E6%A2%A7%E6%9F%A5%E6%89%BE\""));
    }

    @Test
    void nothing_found_is_said_and_nothing_typed_is_not() {
        typed("样例<b>没有").body(containsString("没有找到“样例&lt;b&gt;没有”。"));
        typed(" ").body(not(containsString("没有找到")), not(containsString("<nav")));
    }

    @Test
    void whoever_asks_for_a_whole_page_is_sent_to_the_list() {
        Ask.plain()
                .queryParam("q", "yl")
                .get("/search")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/deals?q=yl"));
    }

    @Test
    void a_very_long_text_is_cut() {
        typed("梧".repeat(300)).body(containsString("没有找到"));
    }
}
