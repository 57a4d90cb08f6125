package wutong.exchange;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import wutong.measure.Labelled;

/** A column of a ledger, in the order of the export. Source: domain.md §10; 开业时间 and the last six are ours. */
public enum Heading implements Labelled {
    ROW_NO("序号", "No.", "rowNo", "编号", "no", "no.", "#"),
    DEAL_NO("项目编号", "Deal no.", "no", "系统编号"),
    NAME("项目名称", "Project", "name", "项目全称", "名称", "项目", "招商项目名称"),
    INVESTOR("投资方", "Investor", "investor", "投资方名称", "投资主体", "企业名称", "投资方(全称)", "投资企业", "投资企业名称", "投资单位"),
    CREDIT_CODE("统一社会信用代码", "Credit code", "creditCode", "信用代码", "社会信用代码", "税号", "统一信用代码"),
    LOCAL_ENTITY("落地主体", "Local company", "localEntityName", "注册公司", "项目公司", "落地公司", "落地主体名称", "项目公司名称", "注册公司名称"),
    LOCAL_ENTITY_CODE("落地主体信用代码", "Local company's code", "localEntityCode", "落地主体统一社会信用代码"),
    HQ_TYPE("总部类型", "Headquarters type", "hqType", "项目类别", "总部类别", "项目类型"),
    INDUSTRY("产业方向", "Industry", "industry", "产业类型", "产业类别", "产业链", "产业", "所属产业"),
    INDUSTRY_CODE("行业代码", "Industry code", "industryCode", "行业类别"),
    SOURCE_REGION("来源地", "Comes from", "sourceRegion", "企业来源", "企业来源地"),
    CAPITAL_NATURE("内外资", "Domestic or foreign", "capitalNature", "资金性质"),
    REGISTERED_CAPITAL("注册资本", "Registered capital", "registeredCapital", "注册资金", "认缴资本", "认缴注册资本", "注册资本认缴"),
    PAID_IN_CAPITAL("实缴资本", "Paid-in capital", "paidInCapital", "实到注册资本", "实缴注册资本", "注册资本实缴"),
    TOTAL_INVESTMENT("总投资", "Total investment", "totalInvestment", "计划总投资", "投资额", "投资总额", "总投资额"),
    ARRIVED_FUNDS("到位资金", "Funds arrived", "arrivedFunds", "实到资金", "到资"),
    SOURCE("线索来源", "Source of the lead", "source", "信息来源", "招商类型"),
    FIRST_REPORT_UNIT("首报单位", "First reported by unit", "firstReportUnit", "首谈单位", "首报单位/首报人"),
    FIRST_REPORT_PERSON("首报人", "First reported by", "firstReportPerson", "首谈人"),
    FIRST_CONTACT("首次接触", "First contact", "firstContactOn", "接触时间", "对接时间", "首谈时间", "首次接触时间", "首次接触日期", "首次对接时间"),
    SIGNED("签约时间", "Signed", "signedOn", "签约日期", "签约"),
    AGREEMENT_KIND("协议类型", "Agreement", "agreementKind", "合同/协议"),
    REGISTERED("注册时间", "Registered", "registeredOn", "工商注册时间", "注册日期", "工商注册日期"),
    LANDED("落地时间", "Landed", "landedOn", "入驻时间", "落地日期", "入驻日期", "落地"),
    OPENED("开业时间", "Opened", "openedOn", "运营时间", "投产时间", "开业日期", "投产日期", "运营日期"),
    DAYS_TO_LANDING("接触到落地(天)", "Contact to landing (days)", "daysToLanding", "接触到落地"),
    STAGE("目前阶段", "Stage", "stage", "进度", "项目阶段", "洽谈进度", "阶段", "当前阶段", "项目进度"),
    PLATFORM("承接平台", "Platform", "platform", "拟落地平台", "落地区域", "园区", "片区", "落地平台"),
    SPACE_NEEDED("拟用面积(㎡)", "Space needed (m²)", "spaceNeeded", "拟用面积", "办公面积", "需求面积"),
    LEAD_LEADER("牵头领导", "Lead leader", "leadLeader", "挂钩领导", "责任领导"),
    UNIT("跟进单位", "Unit", "unit", "责任单位", "承办单位", "招商组"),
    OWNER("跟进人", "Owner", "owner", "责任人", "招商员", "跟进人员"),
    CONTACT_NAME("企业联系人", "Contact", "contactName", "联系人", "资方联系人"),
    PHONE("联系电话", "Telephone", "phones", "联系方式", "手机", "电话", "手机号", "联系人电话"),
    OFFICIAL_STAR("星级(官方/年度)", "Official star", "officialStar", "星级", "官方星级"),
    LATEST_PROGRESS("最新进展", "Latest progress", "latestProgress", "进度、备注", "进展情况", "目前进展", "项目进展"),
    ISSUES("存在问题", "Issues", "issues", "堵点", "存在问题及下一步", "问题"),
    NEXT_STEP("下一步", "Next step", "nextStep", "下一步计划", "下一步工作"),
    COMMITMENTS("承诺政策", "Promised policy", "commitmentsText", "优惠政策"),
    NOTE("备注", "Note", "note", "说明"),
    STATUS("状态", "Status", "status", "项目状态"),
    CLOSED("关闭日期", "Closed", "closedOn", "关闭时间", "终止日期", "终止时间"),
    CLOSE_REASON("关闭原因", "Reason for closing", "closeReason", "终止原因", "流失原因"),
    RECEIVED("收到日期", "Received", "receivedOn", "收到时间", "线索时间", "线索日期"),
    PLANNED_SIGN("计划签约", "Planned signing", "plannedSignOn", "计划签约时间", "拟签约时间", "预计签约时间"),
    PLANNED_LAND("计划落地", "Planned landing", "plannedLandOn", "计划落地时间", "拟落地时间", "预计落地时间");

    /** A longer cell is no heading. */
    private static final int LONGEST = 40;

    private static final Pattern DRESS = Pattern.compile("[\\s\\p{Z}*:]");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Map<String, Heading> BY_WORD = byWord();

    private final String zh;
    private final String en;
    private final String field;
    private final List<String> synonyms;

    Heading(String zh, String en, String field, String... synonyms) {
        this.zh = zh;
        this.en = en;
        this.field = field;
        this.synonyms = List.of(synonyms);
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    /** The field's name in Java and JSON. */
    public String field() {
        return field;
    }

    public List<String> synonyms() {
        return synonyms;
    }

    public boolean money() {
        return this == REGISTERED_CAPITAL
                || this == PAID_IN_CAPITAL
                || this == TOTAL_INVESTMENT
                || this == ARRIVED_FUNDS;
    }

    /** The heading that a cell of a header says; null for any other text. */
    public static Heading of(String cell) {
        if (cell.length() > LONGEST || cell.isEmpty()) return null;
        var plain = plain(cell);
        var whole = BY_WORD.get(plain);
        if (whole != null) return whole;
        var outside = unbracketed(plain);
        var stem = BY_WORD.get(outside);
        return stem != null ? stem : ofMoney(outside);
    }

    /** The heading of an amount with its unit behind it, as 注册资本亿元. */
    private static Heading ofMoney(String plain) {
        for (var end = plain.length() - 1; end > 1; end--) {
            var stem = BY_WORD.get(plain.substring(0, end));
            if (stem != null && stem.money() && ColumnUnit.behind(plain.substring(end))) return stem;
        }
        return null;
    }

    /** Without brackets and what they hold. */
    static String unbracketed(String plain) {
        var outside = plain;
        for (var before = (String) null; !outside.equals(before); ) {
            before = outside;
            outside = BRACKETS.matcher(outside).replaceAll("");
        }
        return outside;
    }

    static String plain(String cell) {
        var folded = Normalizer.normalize(cell, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return DRESS.matcher(folded).replaceAll("").replaceAll("[\\[【〔〖{]", "(").replaceAll("[\\]】〕〗}]", ")");
    }

    private static Map<String, Heading> byWord() {
        var words = new HashMap<String, Heading>();
        for (var heading : values()) {
            words.put(plain(heading.zh), heading);
            heading.synonyms.forEach(word -> words.put(plain(word), heading));
        }
        return words;
    }
}
