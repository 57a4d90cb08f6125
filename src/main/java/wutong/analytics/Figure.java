package wutong.analytics;

import java.util.Arrays;
import java.util.List;
import wutong.fault.Refused;
import wutong.measure.Labelled;

/** What each figure means (口径): one table for the answers, the pages and the documentation. */
public enum Figure implements Labelled {
    K01(
            "新增线索",
            "New leads",
            "n(numerator)",
            new Words("收到日期在期间内的项目", "Deals received in the period"),
            null,
            new Words("按收到日期，不按录入时间；不含已合并", "By the day received, not entered; merged deals left out"),
            "§7 K01",
            "/api/v1/deals?receivedOn.between=…"),
    K03(
            "线索转化率（接触→签约）",
            "Conversion, contact to signing",
            "numerator ÷ denominator",
            new Words("同一批中截至当日到过签约的项目", "Deals of the cohort that have reached signing"),
            new Words("首次接触在期间内的项目", "Deals first contacted in the period"),
            new Words("不含已合并；只宜比较龄期相同的批次", "Merged deals left out; compare cohorts of equal age only"),
            "§7 K03",
            "/api/v1/analytics/funnel?kind=cohort"),
    K05(
            "总部项目占比",
            "Share of headquarters",
            "numerator ÷ denominator",
            new Words("总部类项目", "Deals of a headquarters type"),
            new Words("全部项目；另列已签约项目", "All deals; the signed ones apart"),
            new Words(
                    "不含已合并；类型未填和非总部只进分母",
                    "Merged deals left out; unknown type and non-headquarters in the denominator only"),
            "§7 K05",
            "/api/v1/analytics/headquarters"),
    K06(
            "当年落地率",
            "Landed in the year of signing",
            "numerator ÷ denominator",
            new Words("其中在同一自然年且截至当日已落地的", "Those landed in the same calendar year and by the day asked for"),
            new Words("有效签约日期在该年的项目", "Deals effectively signed in the year"),
            new Words("终止的留在分母；不含已合并", "Terminated deals stay in the denominator; merged deals left out"),
            "§7 K06",
            "/api/v1/analytics/landing-rate?years=1"),
    K07(
            "N 年落地率",
            "Landed within N years",
            "numerator ÷ denominator",
            new Words("其中在第 N 年年底前且截至当日已落地的", "Those landed by the end of year N and by the day asked for"),
            new Words("有效签约日期在该年的项目", "Deals effectively signed in the year"),
            new Words("终止的留在分母；不含已合并", "Terminated deals stay in the denominator; merged deals left out"),
            "§7 K07",
            "/api/v1/analytics/landing-rate?years=2"),
    K15(
            "接触到落地天数",
            "Days from contact to landing",
            "F(t) = Σ S(tᵢ−)·dᵢ÷nᵢ; S(t) = Π (1 − dᵢ÷nᵢ)",
            new Words("落地日期减首次接触日期，首日为 0", "Landing day less the day of first contact, which is day 0"),
            new Words(
                    "有首次接触的项目：落地、未落地而结束、仍在进行", "Deals with a first contact: landed, ended without landing, still open"),
            new Words(
                    "缺首次接触、落地而缺日期的另列；不含已合并和接触前不予推进的",
                    "No first contact, or landed without a day: told apart; merged, and rejected before contact, left out"),
            "§8",
            "/api/v1/analytics/time-to-landing"),
    K16(
            "停滞项目",
            "Stalled deals",
            "numerator ÷ denominator",
            new Words("超过 30 天没有实质活动的", "Those without substantive activity for more than 30 days"),
            new Words("进行中的项目", "Open deals"),
            new Words("修改字段不算活动；暂缓的在复核日之前不计", "Edits are no activity; on hold left out until the day of review"),
            "§7 K16",
            "/api/v1/analytics/ageing"),
    K17(
            "超期节点率",
            "Deals over a limit",
            "numerator ÷ denominator",
            new Words("在当前阶段超过时限的", "Those that have stood at their stage longer than its limit"),
            new Words("所处阶段有时限的进行中项目", "Open deals at a stage with a limit"),
            new Words(
                    "暂缓的在复核日之前不计；缺假日表的年份，工作日时限另列数量",
                    "On hold left out until the day of review; limits in working days that need a year without holidays told apart"),
            "§7 K17; settled 14, 22",
            "/api/v1/analytics/ageing"),
    K20(
            "星级总部数",
            "Star-rated headquarters",
            "n(numerator)",
            new Words("某一认定年度名单上的企业，按星级", "Enterprises on the list of one year, by level"),
            null,
            new Words(
                    "年度不混；公布的总数没有名单；未公布星级的另列",
                    "Years never mixed; published totals have no list; unknown levels told apart"),
            "§7 K20; settled 14",
            "/api/v1/analytics/stars"),
    L01(
            "四张清单",
            "The four lists",
            "n(numerator)",
            new Words(
                    "进行中项目：在谈（接触研判、在谈、拟签约）、签约、注册、落地（落地、运营）",
                    "Open deals: in talks (CONTACTED, NEGOTIATING, TO_SIGN), SIGNED, REGISTERED, landed (LANDED, OPERATING)"),
            null,
            new Words(
                    "只计进行中；注册资本按币种分列，缺数和区间不计",
                    "Open deals only; registered capital by currency, without missing values and ranges"),
            "§4.3",
            "/api/v1/analytics/lists"),
    L02(
            "阶段与状态",
            "Stages and statuses",
            "n(numerator)",
            new Words("进行中项目按阶段；其余按状态", "Open deals by stage; the others by status"),
            null,
            new Words("无：已合并的列在状态中", "None: merged deals are among the statuses"),
            "§4.1",
            "/api/v1/analytics/stages"),
    L03(
            "资金合计",
            "Sums of capital",
            "Σ(numerator)",
            new Words(
                    "全部项目的注册资本（或实缴、总投资、到位资金）",
                    "Registered capital (or paid-in, total investment, funds arrived) of all deals"),
            null,
            new Words(
                    "不含已合并；币种不相加；区间算缺数；约数计入并注明",
                    "Merged deals left out; currencies never added; a range is missing; approximate amounts count and are told"),
            "§7; §9.2",
            "/api/v1/analytics/capital"),
    L04(
            "漏斗（同批）",
            "Funnel, cohort",
            "numerator ÷ denominator",
            new Words("到过该阶段或更后阶段的项目", "Deals that have reached the stage or one beyond it"),
            new Words("到过前一阶段、首个阶段的项目", "Deals that reached the stage before, and the first stage"),
            new Words(
                    "流失的留在到过的阶段；退步只计一次；不含已合并",
                    "Lost deals stay where they have been; a step back counts once; merged deals left out"),
            "§4.3; api §5",
            "/api/v1/analytics/funnel?kind=cohort"),
    L05(
            "漏斗（期间）",
            "Funnel, period",
            "n(numerator)",
            new Words("期间内进入该阶段的项目", "Deals that entered the stage in the period"),
            new Words("期间内进入前一阶段、首个阶段的项目", "Deals that entered the stage before, and the first stage"),
            new Words(
                    "不问何时接触，比值可大于一；同一项目重复进入只计一次",
                    "Whenever first contacted, so a ratio may exceed one; entering twice counts once"),
            "api §5",
            "/api/v1/analytics/funnel?kind=period"),
    L06(
            "最近落地",
            "Last landings",
            "n(numerator)",
            new Words("落地日期最近的五个项目及其天数", "The five deals landed last, with their days"),
            null,
            new Words("缺落地日期的不列；缺首次接触的没有天数", "Without a landing day not listed; without a first contact no days"),
            "§4.2",
            "/api/v1/analytics/landings");

    /** A sentence in both languages of the screen. */
    public record Words(String zh, String en) {}

    /** A definition as readers see it. */
    public record Card(
            String code,
            String zh,
            String en,
            String formula,
            Words numerator,
            Words denominator,
            Words exclusions,
            String source,
            String answeredBy) {}

    private final Card card;

    Figure(
            String zh,
            String en,
            String formula,
            Words numerator,
            Words denominator,
            Words exclusions,
            String source,
            String answeredBy) {
        card = new Card(name(), zh, en, formula, numerator, denominator, exclusions, "domain.md " + source, answeredBy);
    }

    public static List<Card> all() {
        return Arrays.stream(values()).map(Figure::card).toList();
    }

    /** @throws Refused when there is no such figure */
    public static Figure of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.absent("figure", code));
    }

    public Card card() {
        return card;
    }

    /** Where the definition can be read. */
    public String url() {
        return "/api/v1/meta/figures/" + name();
    }

    @Override
    public String zh() {
        return card.zh;
    }

    @Override
    public String en() {
        return card.en;
    }
}
