package wutong.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every heading of domain.md §10 under each of its other words, read out of a ledger as its own column would be. */
class SynonymsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DEAL_NO             | A-17                   | A-17             | 项目编号 系统编号
            NAME                | 凤栖物流区域总部       | 凤栖物流区域总部 | 项目名称 项目全称 名称
            INVESTOR            | 凤栖物流有限公司       | 凤栖物流有限公司 | 投资方 投资方名称 投资主体 企业名称 投资方(全称)
            CREDIT_CODE         | 91440305WTDM00029Y     | 91440305WTDM00029Y | 统一社会信用代码 信用代码 社会信用代码 税号
            LOCAL_ENTITY        | 凤栖（杭州）有限公司   | 凤栖（杭州）有限公司 | 落地主体 注册公司 项目公司
            LOCAL_ENTITY_CODE   | 91330102WTDM001760     | 91330102WTDM001760 | 落地主体信用代码
            HQ_TYPE             | 研发总部               | 研发总部         | 总部类型 项目类别 总部类别
            INDUSTRY            | 智慧物流               | 智慧物流         | 产业方向 产业类型 产业类别 产业链
            INDUSTRY_CODE       | G59                    | G59              | 行业代码 行业类别
            SOURCE_REGION       | 深圳                   | 深圳             | 来源地 企业来源
            CAPITAL_NATURE      | 内资                   | 内资             | 内外资 资金性质
            REGISTERED_CAPITAL  | 5000万元               | 5000万元         | 注册资本 注册资金
            PAID_IN_CAPITAL     | 1200万元               | 1200万元         | 实缴资本 实到注册资本
            TOTAL_INVESTMENT    | 3亿元                  | 30000万元        | 总投资 计划总投资 投资额 投资总额
            ARRIVED_FUNDS       | 800万元                | 800万元          | 到位资金 实到资金 到资
            SOURCE              | 以商招商               | 以商招商         | 线索来源 信息来源 招商类型
            FIRST_REPORT_UNIT   | 城东处                 | 城东处           | 首报单位 首谈单位
            FIRST_REPORT_PERSON | 样例甲                 | 样例甲           | 首报人
            FIRST_CONTACT       | 2025年1月8日           | 2025-01-08       | 首次接触 接触时间 对接时间 首谈时间
            SIGNED              | 2025.3.4               | 2025-03-04       | 签约时间 签约日期
            AGREEMENT_KIND      | 框架协议               | 框架协议         | 协议类型 合同/协议
            REGISTERED          | 2025/3/5               | 2025-03-05       | 注册时间 工商注册时间
            LANDED              | 2025-03-06             | 2025-03-06       | 落地时间 入驻时间
            STAGE               | 洽谈                   | 在谈             | 目前阶段 进度 项目阶段 洽谈进度
            PLATFORM            | 基金小镇               | 基金小镇         | 承接平台 拟落地平台 落地区域 园区 片区
            SPACE_NEEDED        | 约1,200平方米          | 1200             | 拟用面积(㎡) 办公面积 需求面积
            LEAD_LEADER         | 样例乙                 | 样例乙           | 牵头领导 挂钩领导 责任领导
            UNIT                | 城东处                 | 城东处           | 跟进单位 责任单位 承办单位 招商组
            OWNER               | 样例丙                 | 样例丙           | 跟进人 责任人 招商员 跟进人员
            CONTACT_NAME        | 样例丁                 | 样例丁           | 企业联系人 联系人 资方联系人
            PHONE               | 0571-87000000          | 0571-87000000    | 联系电话 联系方式 手机
            OFFICIAL_STAR       | 三星/2024              | 三星/2024        | 星级(官方/年度) 星级
            LATEST_PROGRESS     | 已递交材料             | 已递交材料       | 最新进展 进度、备注 进展情况
            ISSUES              | 选址未定               | 选址未定         | 存在问题 堵点 存在问题及下一步
            NEXT_STEP           | 下周看楼               | 下周看楼         | 下一步 下一步计划
            COMMITMENTS         | 房租补助               | 房租补助         | 承诺政策 优惠政策
            NOTE                | 双算                   | 双算             | 备注
            """)
    void a_column_under_each_of_its_words_is_the_same_column(
            Heading heading, String written, String understood, String words) {
        for (var word : words.split(" ")) {
            var read = Ledgers.text(folder, ledger(heading, word, written));

            assertEquals(List.of(), read.head().unread(), word);
            assertTrue(read.head().has(heading), word);
            assertEquals(understood, RowText.of(read.only().reading()).get(heading), word);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            序号     | 3
            编号     | 3
            No.      | 3
            """)
    void a_running_number_is_no_number_of_a_deal(String word, String no) {
        var row = Ledgers.text(folder, ledger(Heading.ROW_NO, word, no)).only();

        assertEquals(no, row.no());
        assertEquals(null, row.reading().dealNo());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LEAD        | 线索 意向
            CONTACTED   | 接洽 初步接触 已拜访 接触
            NEGOTIATING | 在谈 洽谈 深度洽谈
            TO_SIGN     | 拟签约 待签
            SIGNED      | 签约 已签约 已签
            REGISTERED  | 注册 已注册 工商注册
            LANDED      | 落地 已落地 入驻
            OPERATING   | 运营 投产 已开业
            """)
    void every_word_for_a_stage_is_known(String stage, String words) {
        for (var word : words.split(" ")) {
            var row = Ledgers.text(folder, ledger(Heading.STAGE, "进度", word)).only();

            assertEquals(stage, row.reading().standing().stage().name(), word);
            assertEquals(Outcome.IMPORT, row.outcome(), word);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            暂缓 | ON_HOLD
            搁置 | ON_HOLD
            流失 | LOST
            放弃 | LOST
            终止 | LOST
            """)
    void every_word_for_an_end_is_known(String word, String status) {
        var row = Ledgers.text(folder, ledger(Heading.STAGE, "目前阶段", word)).only();

        assertEquals(status, row.reading().standing().status().name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            跟一下     |
            在谈?      |
            第三阶段   |
            NEGOTIATE  |
            """)
    void a_word_that_is_no_stage_waits_for_a_person(String word, String none) {
        var row = Ledgers.text(folder, ledger(Heading.STAGE, "目前阶段", word)).only();

        assertEquals(Outcome.HOLD, row.outcome());
        assertEquals(none, row.reading().standing().stage());
        assertEquals(List.of(Flag.STAGE_UNKNOWN), row.flags());
    }

    /** The four columns that make a header, and one more or one of them under another word. */
    private static String ledger(Heading heading, String word, String cell) {
        Map<Heading, String> headings = new LinkedHashMap<>();
        Map<Heading, String> cells = new LinkedHashMap<>();
        cells.put(Heading.NAME, "栖梧区域总部");
        cells.put(Heading.INVESTOR, "栖梧科技有限公司");
        cells.put(Heading.HQ_TYPE, "区域总部");
        cells.put(Heading.STAGE, "在谈");
        cells.keySet().forEach(one -> headings.put(one, one.zh()));
        headings.put(heading, word);
        cells.put(heading, cell);
        return line(new ArrayList<>(headings.values())) + line(new ArrayList<>(cells.values()));
    }

    private static String line(List<String> cells) {
        return "\"" + String.join("\",\"", cells) + "\"\n";
    }
}
