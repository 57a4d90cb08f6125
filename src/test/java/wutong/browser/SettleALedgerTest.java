package wutong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import wutong.OnDuty;
import wutong.identity.Role;
import wutong.web.access.Staff;

/** The messy ledger: tried, imported, its queue settled, and the whole of it taken back. */
@QuarkusTest
class SettleALedgerTest {

    private static final Path LEDGER = Path.of("src/test/resources/ledgers/ledger-messy.csv");

    private static final List<Integer> HELD = List.of(12, 13, 21, 25, 27, 28, 39, 40, 41, 45, 65);

    @TestHTTPResource
    URI root;

    @Inject
    OnDuty onDuty;

    @Inject
    Staff staff;

    @BeforeEach
    void someone_is_on_duty() {
        onDuty.come();
        staff.person("walk-supervisor", "区投促局", Role.SUPERVISOR);
    }

    @ParameterizedTest
    @EnumSource
    void every_doubtful_row_is_decided_and_the_batch_can_be_undone(Size size) {
        try (var tab = Browser.open(Look.usual(size)).as(staff.token("walk-supervisor"))) {
            tab.go(root.resolve("/imports"));

            tab.at("#file").setInputFiles(LEDGER);
            tab.at(".upload .button").click();
            assertThat(tab.at("nav.chips")).containsText(Pattern.compile("待裁定\\s*11"));
            tab.at(".heading button").click();
            var batch = URI.create(tab.page.url().replaceAll("\\?.*", ""));
            tab.at(".heading a.primary").click();
            var decided = new ArrayList<Integer>();
            while (tab.page.locator(".choices").count() > 0) {
                decided.add(decide(tab));
            }

            assertEquals(HELD, decided);
            assertThat(tab.at(".empty")).containsText("没有等待裁定的记录。");
            tab.go(batch);
            tab.at(".undo summary").click();
            tab.at(".undo .button").click();
            assertThat(tab.at(".crumbs")).containsText("已撤销");
            tab.nothingWentWrong();
        }
    }

    /** Decides on the row that is shown, and says which it was. */
    private static int decide(Tab tab) {
        var record = Integer.parseInt(tab.at(".cell h2").innerText().replaceAll("^\\D*(\\d+).*", "$1"));
        switch (record) {
            case 12 -> tab.at("[value=SAME_DEAL]").click();
            case 21 -> corrected(tab, "cell.firstContactOn", "2025.2.28", "RETRY");
            case 28 -> corrected(tab, "cell.stage", "在谈", "NEW_DEAL");
            case 41 -> tab.at(".choices [value=NEW_DEAL]").click();
            default -> tab.at("[value=DISCARD]").click();
        }
        assertThat(tab.at("#notices .good")).containsText("第 " + record + " 条");
        return record;
    }

    private static void corrected(Tab tab, String cell, String value, String as) {
        var form = tab.at("details.correct");
        if (form.getAttribute("open") == null) {
            form.locator("summary").first().click();
        }
        form.locator("[name='" + cell + "']").fill(value);
        form.locator("[value=" + as + "]").click();
    }
}
