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
            new Words("收到日期在这段时间里的线索，不论现在走到哪一步", "Leads received in the period, however far they have come since"),
            null,
            new Words(
                    "看收到线索的那天，不看录入的那天；已合并的不计",
                    "By the day a lead came in, not the day it was typed; merged deals are not counted"),
            "§7 K01",
            "/api/v1/deals?receivedOn.between=…"),
    K03(
            "线索转化率（接触→签约）",
            "Conversion, contact to signing",
            "numerator ÷ denominator",
            new Words("这一批里，到统计日为止到过签约这一步的", "Of these, those that had reached signing by the day of the figure"),
            new Words("首次接触在这段时间里的项目（这一批）", "Deals first met in the period (the cohort)"),
            new Words(
                    "已合并的不计；新的一批时间短、比例自然低，只宜和时间一样长的批次比",
                    "Merged deals are not counted; a young cohort has had less time, so compare cohorts of the same age only"),
            "§7 K03",
            "/api/v1/analytics/funnel?kind=cohort"),
    K05(
            "总部项目占比",
            "Share of headquarters",
            "numerator ÷ denominator",
            new Words("总部类型的项目", "Deals that bring a headquarters"),
            new Words("全部项目；已签约的另算一个比例", "All deals; a second share is of the signed ones alone"),
            new Words(
                    "已合并的不计；没填类型的和不是总部的，只算在分母里",
                    "Merged deals are not counted; those of unknown type, or of no headquarters, count in the denominator only"),
            "§7 K05",
            "/api/v1/analytics/headquarters"),
    K06(
            "当年落地率",
            "Landed in the year of signing",
            "numerator ÷ denominator",
            new Words("其中签约当年就落地的，截至统计日", "Of these, those landed in the year of signing, up to the day of the figure"),
            new Words("这一年有效签约的项目", "Deals effectively signed in the year"),
            new Words(
                    "签约后终止的仍算在分母里；已合并的不计",
                    "Deals ended after signing stay in the denominator; merged deals are not counted"),
            "§7 K06",
            "/api/v1/analytics/landing-rate?years=1"),
    K07(
            "N 年落地率",
            "Landed within N years",
            "numerator ÷ denominator",
            new Words(
                    "其中到第 N 年年底落地的，签约当年算第一年，截至统计日",
                    "Of these, those landed by the end of year N, the year of signing being the first, up to the day of the figure"),
            new Words("这一年有效签约的项目", "Deals effectively signed in the year"),
            new Words(
                    "签约后终止的仍算在分母里；已合并的不计",
                    "Deals ended after signing stay in the denominator; merged deals are not counted"),
            "§7 K07",
            "/api/v1/analytics/landing-rate?years=2"),
    K15(
            "接触到落地天数",
            "Days from contact to landing",
            "F(t) = Σ S(tᵢ−)·dᵢ÷nᵢ; S(t) = Π (1 − dᵢ÷nᵢ)",
            new Words(
                    "到第几天为止落地了多少，接触当天算第 0 天；还在途、没满那么多天的，按其他项目的进度推算",
                    "How many had landed by which day, the day of first contact being day 0; those still under way are reckoned by the pace of the others"),
            new Words(
                    "有首次接触的项目：已落地的、没落地就结束的、还在途的",
                    "Deals with a first contact: landed, ended without landing, still under way"),
            new Words(
                    "没有首次接触日的、落地了却没有落地日的，另列个数；已合并的、接触之前就不予推进的不计",
                    "Deals without a first contact, or landed without a day, are told apart; merged deals, and those turned down before contact, are not counted"),
            "§8",
            "/api/v1/analytics/time-to-landing"),
    K16(
            "停滞项目",
            "Stalled deals",
            "numerator ÷ denominator",
            new Words(
                    "超过 30 天没有联系、走访、会议、文件往来等实质活动的",
                    "Those with no call, visit, meeting, paper or other substantive activity for more than 30 days"),
            new Words("进行中的项目", "Open deals"),
            new Words(
                    "只在系统里改字段不算活动；暂缓的，到了复核日才计",
                    "Editing a field is no activity; deals on hold count from their day of review"),
            "§7 K16",
            "/api/v1/analytics/ageing"),
    K17(
            "超期节点率",
            "Deals over a limit",
            "numerator ÷ denominator",
            new Words(
                    "超过现阶段时限的：在谈看多久没有活动，其余看停了多久",
                    "Those past the limit of their stage: in talks by days of silence, elsewhere by days spent there"),
            new Words("进行中、所处阶段有时限的项目", "Open deals whose stage has a limit"),
            new Words(
                    "暂缓的，到了复核日才计；缺当年假日表、算不出工作日的，另列个数",
                    "Deals on hold count from their day of review; where a year has no table of holidays, working days cannot be reckoned and these deals are told apart"),
            "§7 K17; settled 14, 22",
            "/api/v1/analytics/ageing"),
    K20(
            "星级总部数",
            "Star-rated headquarters",
            "n(numerator)",
            new Words("某一年度星级名单上的企业，按星级分列", "Enterprises on the list of one year, level by level"),
            null,
            new Words(
                    "不同年度不相加；只公布总数的，打不开名单；没公布星级的另列",
                    "Years are never added up; where only a total was published there is no list to open; unpublished levels are told apart"),
            "§7 K20; settled 14",
            "/api/v1/analytics/stars"),
    L01(
            "四张清单",
            "The four lists",
            "n(numerator)",
            new Words(
                    "现在正处在这一段的进行中项目：在谈（接触研判、在谈、拟签约）、签约、注册、落地（落地、运营）",
                    "Open deals that stand there now: in talks (contacted, negotiating, about to sign), signed, registered, landed (landed, operating)"),
            null,
            new Words(
                    "有没有首次接触都计；已关闭和暂缓的不计，落地后迁出的也不在内；金额按币种分列，缺数的、只有区间的不计",
                    "First contact known or not; ended deals and deals on hold are not counted, nor those that landed and moved away; amounts by currency, without missing ones and ranges"),
            "§4.3",
            "/api/v1/analytics/lists"),
    L02(
            "阶段与状态",
            "Stages and statuses",
            "n(numerator)",
            new Words("进行中的项目按阶段，其余的按状态", "Open deals by stage; the others by status"),
            null,
            new Words("没有不计的：已合并的列在状态里", "Nothing is left out: merged deals are among the statuses"),
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
                    "已合并的不计；不同币种不相加；只有区间的算缺数；写“约”的计入并注明",
                    "Merged deals are not counted; currencies are never added; a range counts as missing; approximate amounts count and are marked"),
            "§7; §9.2",
            "/api/v1/analytics/capital"),
    L04(
            "漏斗（同批）",
            "Funnel, cohort",
            "numerator ÷ denominator",
            new Words("到过这一阶段或更后阶段的项目", "Deals that have reached the stage or a later one"),
            new Words(
                    "到过前一阶段的（对上步）、到过第一个阶段的（对首步）",
                    "Deals that reached the stage before; deals that reached the first stage"),
            new Words(
                    "后来流失、迁出的，仍算在到过的阶段；退回再进只计一次；已合并的不计",
                    "Deals lost or moved away later stay where they have been; a stage entered twice counts once; merged deals are not counted"),
            "§4.3; api §5",
            "/api/v1/analytics/funnel?kind=cohort"),
    L05(
            "漏斗（期间）",
            "Funnel, period",
            "n(numerator)",
            new Words("这段时间里进入该阶段的项目", "Deals that entered the stage in the period"),
            new Words(
                    "同一段时间里进入前一阶段、第一个阶段的项目",
                    "Deals that in the same period entered the stage before; those that entered the first stage"),
            new Words(
                    "不看什么时候接触的，所以比例可能超过 100%；同一项目重复进入只计一次",
                    "Whenever first met, so a share may exceed 100%; entering twice counts once"),
            "api §5",
            "/api/v1/analytics/funnel?kind=period"),
    L06(
            "最近落地",
            "Last landings",
            "n(numerator)",
            new Words("离统计日最近落地的五个项目，和各自用的天数", "The five deals landed last, and the days each took"),
            null,
            new Words(
                    "没有落地日的不列；没有首次接触日的没有天数",
                    "Deals without a landing day are not listed; without a first contact there are no days"),
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
            String answeredBy) {

        /** Whether its words say how it is reckoned, and the formula adds nothing. */
        public boolean plain() {
            return formula.contains("numerator");
        }
    }

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
