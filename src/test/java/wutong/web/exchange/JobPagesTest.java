package wutong.web.exchange;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wutong.OnDuty;
import wutong.web.Ask;

/** A large ledger through the pages: read in the background, exported, read again and taken back. */
@QuarkusTest
class JobPagesTest {

    private static final int ROWS = 2500;

    @Inject
    OnDuty onDuty;

    @BeforeEach
    void someone_is_on_duty() {
        onDuty.come();
    }

    @Test
    void a_large_ledger_becomes_a_job_and_comes_back_unchanged() {
        var dry = finished(upload(ledger("大表"))).replace("?done=imported", "");
        Ask.plain().get(dry).then().statusCode(200).body(containsString("导入 " + "2,500" + " 条"));

        var batch = finished(ImportPagesTest.path(Ask.form().post(dry + "/confirm")));

        var id = batch.substring(batch.lastIndexOf('/') + 1);
        Ask.plain().get(batch).then().body(containsString("<b>2,500</b>"), containsString("撤销整批"));
        var bytes = Ask.form()
                .formParam("format", "csv")
                .formParam("reason", "样例往返")
                .post("/deals/export?batch=" + id)
                .asByteArray();
        var back = finished(upload(bytes));
        var counts = Ask.plain()
                .get("/api/v1/imports" + back.substring("/imports".length()))
                .jsonPath();
        assertEquals(0, counts.getInt("counts.HOLD"));
        var after = 0;
        for (int page = 0; page < 20; page++) {
            var rows = Ask.plain()
                    .get("/api/v1/imports/" + back.substring("/imports/".length()) + "/rows?limit=200&cursor=" + after)
                    .jsonPath();
            assertTrue(rows.getList("items.findAll { !it.updates && it.outcome != 'SKIP' }")
                    .isEmpty());
            assertTrue(rows.getList("items.findAll { it.changes.size() > 0 }").isEmpty());
            if (!rows.getBoolean("page.hasMore")) {
                break;
            }
            after = Integer.parseInt(rows.getString("page.next"));
        }
        assertEquals(303, Ask.form().post(batch + "/undo").statusCode());
        Ask.plain().get(batch).then().body(containsString("已撤销"));
    }

    @Test
    void a_job_that_is_called_off_leaves_nothing_behind() {
        var before = finished(upload(ledger("取消一")));
        var first = upload(ledger("取消二"));
        var second = upload(ledger("取消三"));

        assertEquals(303, Ask.form().post(second + "/cancel").statusCode());

        ended(first);
        assertTrue(ended(second).contains("已取消"));
        var newest = Ask.plain().get("/api/v1/imports?limit=2").jsonPath().getList("items.id", String.class);
        assertTrue(newest.contains(before.substring("/imports/".length())), newest.toString());
    }

    /** Waits until a job has ended, looking as a page does that renews the part that changes. */
    private static String ended(String job) {
        for (int look = 0; look < 600; look++) {
            var part = Ask.plain().header("HX-Request", "true").get(job);
            part.then().statusCode(200).body(not(containsString("<nav")));
            if (!part.asString().contains("hx-trigger")) {
                return part.asString();
            }
            part.then().body(containsString("<svg"), containsString("共 2,500 条"), containsString("看进度"));
            LockSupport.parkNanos(200_000_000L);
        }
        return fail(job + " does not end");
    }

    /** The address of the result. */
    private static String finished(String job) {
        assertTrue(job.startsWith("/jobs/"), job);
        var part = ended(job);
        assertTrue(part.contains("已完成") && part.contains("已读 2,500 条"), part);
        Ask.plain().get(job).then().statusCode(200).body(containsString("看结果"), containsString("<nav"));
        return part.replaceFirst("(?s).*href=\"(/imports/\\d+)\".*", "$1");
    }

    private static String upload(byte[] ledger) {
        var answer = Ask.plain().multiPart("file", "样例大表.csv", ledger).post("/imports");
        assertEquals(303, answer.statusCode(), answer.asString());
        return ImportPagesTest.path(answer);
    }

    private static byte[] ledger(String name) {
        var text = new StringBuilder("2025年台账\n填报时间:2025年6月30日 单位:万元\n");
        text.append("序号,项目名称,投资方,总部类型,注册资本,首次接触,签约时间,目前阶段,跟进单位\n");
        for (int i = 1; i <= ROWS; i++) {
            text.append(i + ",样例" + name + i + "号项目,样例" + name + i + "号有限公司,区域总部," + (1000 + i) + ",2025.1."
                    + (1 + i % 28) + ",2025.3." + (1 + i % 28) + ",签约,样例" + name + "处\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
