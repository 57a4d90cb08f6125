package wutong.browser;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import wutong.OnDuty;
import wutong.analytics.Acts;
import wutong.web.Ask;
import wutong.web.deal.Made;

/** One of everything that a page can show, made once, and its addresses by name. */
@ApplicationScoped
public class Exhibits {

    private static final String LANDED =
            "LEAD 2025-01-02, CONTACTED 2025-01-05, NEGOTIATING 2025-01-06, REGISTERED 2025-01-20, LANDED 2025-01-22";

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private static final String HEAD = "2025年台账\n填报时间:2025年6月30日 单位:万元\n序号,项目名称,投资方,总部类型,注册资本,首次接触,签约时间,目前阶段,跟进单位\n";

    private final OnDuty onDuty;
    private final Acts acts;
    private final Map<String, String> addresses = new HashMap<>();

    Exhibits(OnDuty onDuty, Acts acts) {
        this.onDuty = onDuty;
        this.acts = acts;
    }

    /** An address with the names in it filled in. */
    String at(String page) {
        if (addresses.isEmpty()) {
            furnish();
        }
        return NAME.matcher(page).replaceAll(name -> addresses.get(name.group(1)));
    }

    private void furnish() {
        onDuty.come();
        deals();
        enterprise();
        ledgers();
    }

    private void deals() {
        acts.deal("样例览页", "LEAD 2025-02-03, CONTACTED 2025-02-05, LOST 2025-03-01");
        addresses.put("landed", "/deals/" + acts.deal("样例览页", LANDED));
        addresses.put("lead", Made.lead("样例览页线索项目").at());
        addresses.put("long", Made.lead("样例览页" + "Longword".repeat(24)).at());
        addresses.put("lost", act(Made.contacted("样例览页流失项目"), "closures", "status", "LOST", "reason", "SPACE"));
        addresses.put("held", act(Made.contacted("样例览页暂缓项目"), "pauses", "reviewOn", Made.SOON, "reason", "等董事会"));
        addresses.put(
                "gap",
                act(
                        Made.contacted("样例览页缺项项目"),
                        "stage-moves",
                        "to",
                        "NEGOTIATING",
                        "exception.reason",
                        "下周补齐材料",
                        "exception.until",
                        Made.SOON));
        var other = Made.lead("样例览页合并项目").page().replaceAll("(?s).*?(20\\d\\d-\\d{4,}).*", "$1");
        addresses.put("merged", act(Made.lead("样例览页并入项目"), "merges", "into", other, "reason", "同一件事"));
        var talked = Made.contacted("样例览页接触项目");
        addresses.put("talked", talked.at());
        addresses.put("move", talked.page().replaceAll("(?s).*?corrections\\?move=(\\d+).*", "$1"));
    }

    private static String act(Made made, String act, String... said) {
        var form = made.form();
        for (int i = 0; i < said.length; i += 2) {
            form.formParam(said[i], said[i + 1]);
        }
        form.post(made.at() + "/" + act).then().statusCode(303);
        return made.at();
    }

    private void enterprise() {
        var at = sent(Ask.form().formParam("name", "样例览页实业有限公司").post("/enterprises"));
        Ask.form()
                .formParam("name", "周样")
                .formParam("post", "总经理")
                .formParam("phones", "16900000077")
                .post(at + "/contacts")
                .then()
                .statusCode(303);
        addresses.put("enterprise", at);
        addresses.put("reveal", at + "/contacts/" + first("/api/v1" + at + "/contacts") + "/reveals");
        addresses.put("person", "/accounts/" + first("/api/v1/people?name=值班"));
        addresses.put("platform", "/platforms/" + first("/api/v1/platforms?name=钱塘智慧城"));
        addresses.put("unit", "/units/" + first("/api/v1/units?name=区投促局"));
    }

    private static String first(String list) {
        return Ask.plain().get(list).then().statusCode(200).extract().path("items[0].id");
    }

    private void ledgers() {
        addresses.put("dry", upload(row(1, "甲", "在谈")));
        var batch = upload(row(1, "乙", "在谈") + row(2, "丙", "不知何往") + row(3, "丙", "不知何往"));
        addresses.put("batch", sent(Ask.form().post(batch + "/confirm")));
        var rows = new StringBuilder();
        for (int i = 1; i <= 2001; i++) {
            rows.append(row(i, "大" + i, "在谈"));
        }
        addresses.put("job", upload(rows.toString()));
        ended(addresses.get("job"));
        sent(Ask.form()
                .queryParam("name", "样例览页接触项目")
                .formParam("reason", "样例览页送审")
                .formParam("format", "xlsx")
                .formParam("contacts", "full")
                .post("/deals/export"));
    }

    private static String row(int no, String name, String stage) {
        return no + ",样例览页" + name + "项目,样例览页" + name + "有限公司,区域总部,5000万,2025.1.8,," + stage + ",样例览页处\n";
    }

    private static String upload(String rows) {
        var ledger = (HEAD + rows).getBytes(StandardCharsets.UTF_8);
        return sent(Ask.plain().multiPart("file", "样例览页.csv", ledger).post("/imports"));
    }

    private static String sent(io.restassured.response.Response answer) {
        answer.then().statusCode(303);
        return answer.header("Location").replaceFirst("^https?://[^/]+", "").replaceAll("\\?.*", "");
    }

    private static void ended(String job) {
        for (int look = 0; look < 600; look++) {
            if (!Ask.plain().header("HX-Request", "true").get(job).asString().contains("hx-trigger")) {
                return;
            }
            LockSupport.parkNanos(100_000_000L);
        }
        throw new AssertionError(job + " does not end");
    }
}
