package wutong.web.exchange;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wutong.OnDuty;
import wutong.enterprise.Codes;
import wutong.web.Api;
import wutong.web.Ask;

/** Lists of enterprises and platforms as tables, by page and over the API. */
@QuarkusTest
class ExportsTest {

    @Inject
    OnDuty onDuty;

    @BeforeEach
    void someone_is_on_duty() {
        onDuty.come();
    }

    private static String made(String path, String body) {
        return Api.post(path, body).then().statusCode(201).extract().path("id");
    }

    /** Over the API at once, by page after its form. */
    private static Response taken(String address, String format) {
        return address.startsWith("/api")
                ? Ask.plain().get(address)
                : Ask.form()
                        .formParam("format", format)
                        .formParam("reason", "样例用途")
                        .post(address.replaceAll("[?&]format=xlsx", "").replace("export&", "export?"));
    }

    private static List<String> lines(String address) {
        var text = new String(
                taken(address, "csv")
                        .then()
                        .statusCode(200)
                        .contentType(startsWith("text/csv"))
                        .extract()
                        .asByteArray(),
                StandardCharsets.UTF_8);
        assertEquals('\uFEFF', text.charAt(0));
        return Stream.of(text.substring(1).split("\r\n"))
                .map(line -> line.replaceAll(",[^,]*$", ""))
                .toList();
    }

    private static List<String> sheet(String address) throws IOException {
        var bytes = taken(address, "xlsx")
                .then()
                .statusCode(200)
                .header("Content-Disposition", endsWith(".xlsx\""))
                .extract()
                .asByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return book.getFirstSheet().read().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .map(cells -> String.join("|", cells))
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/enterprises/export", "/api/v1/exports/enterprises"})
    void enterprises_go_out_by_the_filters_of_their_list(String at) throws IOException {
        var number = at.startsWith("/api") ? 7_301 : 7_302;
        var name = "样例导出企业" + number;
        var parent = made("/api/v1/enterprises", "{'name': '=样例导母%d'}".formatted(number));
        var id = made(
                "/api/v1/enterprises",
                "{'name':'%s','creditCode':'%s','aliases':['导甲','导乙'],'sourceRegion':'温州','industry':'物流','parent':'%s'}"
                        .formatted(name, Codes.of(number), parent));
        Api.post(
                        "/api/v1/enterprises/" + id + "/ratings",
                        "{'listYear':2024,'level':'FOUR_STAR','authority':'样例机关','publishedOn':'2024-12-30','source':'样例公告','scope':'样例名单'}")
                .then()
                .statusCode(201);

        assertEquals(
                List.of(
                        "企业名称,统一社会信用代码,别名,来源地,行业,上级企业,官方星级,名单年度",
                        name + "," + Codes.of(number) + ",导乙、导甲,温州,物流,'=样例导母" + number + ",四星级,2024"),
                lines(at + "?q=" + name));
        assertEquals(
                name + "|" + Codes.of(number) + "|导乙、导甲|温州|物流|=样例导母" + number + "|四星级|2024",
                sheet(at + "?format=xlsx&listYear=2024&level=FOUR_STAR&q=" + name)
                        .get(1));
        assertEquals(1, lines(at + "?listYear=2023&q=" + name).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/platforms/export", "/api/v1/exports/platforms"})
    void platforms_go_out_by_the_filters_of_their_list(String at) throws IOException {
        var name = "样例导出" + (at.startsWith("/api") ? "甲" : "乙");
        var zone = made("/api/v1/platforms", "{'name':'%s区','kind':'ZONE','adminCode':'030102001'}".formatted(name));
        var park = made(
                "/api/v1/platforms",
                "{'name':'%1$s园','kind':'PARK','parent':'%2$s','aliases':['%1$s院'],'source':'样例'}"
                        .formatted(name, zone));
        made("/api/v1/deals", "{'source':'展会','name':'%s项目','platform':'%s'}".formatted(name, park));

        assertEquals(
                List.of(
                        "平台,类别,区划代码,上级平台,别称,来源,进行中项目,接触过,其中落地,中位天数",
                        name + "区,功能区,030102001\t,,,,0,,,",
                        name + "园,园区,," + name + "区," + name + "院,样例,1,0,0,"),
                lines(at + "?q=" + name));
        assertEquals(
                name + "园",
                sheet(at + "?format=xlsx&kind=PARK&q=" + name).get(1).split("\\|")[0]);
    }

    @Test
    void a_table_is_read_to_its_end_however_many_pages_its_list_has() {
        IntStream.range(0, 201).forEach(i -> made("/api/v1/enterprises", "{'name':'样例导页企业%03d'}".formatted(i)));

        var lines = lines("/api/v1/exports/enterprises?q=样例导页企业&sort=-name&limit=5");

        assertEquals(202, lines.size());
        assertEquals("样例导页企业200", lines.get(1).split(",")[0]);
    }

    @Test
    void a_program_has_the_words_of_its_language() {
        Ask.plain()
                .header("Accept-Language", "en")
                .get("/api/v1/exports/platforms?kind=DISTRICT")
                .then()
                .body(containsString("Platform,Kind,Division code"));
    }

    @ParameterizedTest
    @CsvSource({
        "enterprises, level=FIVE_STAR, listYear",
        "enterprises, format=pdf, format",
        "enterprises, colour=red, colour",
        "platforms, kind=FOO, kind",
        "platforms, asOf=2025-01-01, asOf"
    })
    void what_the_list_does_not_know_is_refused_by_name(String list, String asked, String parameter) {
        Api.get("/api/v1/exports/" + list + "?" + asked)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo(parameter));
        Ask.plain().get("/" + list + "/export?" + asked).then().statusCode(400);
    }

    @Test
    void each_list_leads_to_its_tables() {
        Ask.plain()
                .get("/enterprises?q=样例导出&listYear=2024")
                .then()
                .body(
                        containsString(
                                "/enterprises/export?listYear=2024&amp;q=%E6%A0%B7%E4%BE%8B%E5%AF%BC%E5%87%BA&amp;format=xlsx"));
        Ask.plain().get("/platforms").then().body(containsString("/platforms/export?format=csv"));
    }
}
