package wutong.exchange;

import wutong.measure.Labelled;

/** A thing to say about a record of a ledger. Source: ledger-expected.md. */
public enum Flag implements Labelled {
    SIGN_AFTER_LAND(Weight.WARN, "签约时间晚于落地时间", "Signed after landing"),
    AMT_FX(Weight.WARN, "外币金额，未折算人民币", "Amount in another currency"),
    AMT_APPROX(Weight.WARN, "金额为约数", "Approximate amount"),
    AMT_RANGE(Weight.WARN, "金额为区间", "Amount is a range"),
    AMT_OUTLIER(Weight.WARN, "金额超出 1 万元至 1000 亿元", "Amount outside 10,000 to 100 billion yuan"),
    AMT_UNPARSED(Weight.WARN, "读不出金额", "Not an amount"),
    USCC_MISSING(Weight.WARN, "已注册或落地但没有信用代码", "No credit code though registered or further"),
    USCC_LEN(Weight.WARN, "信用代码位数不对", "Credit code of the wrong length"),
    USCC_CHAR(Weight.WARN, "信用代码含有不用的字符", "Credit code with an illegal letter"),
    USCC_CHECK(Weight.WARN, "信用代码校验位不对", "Credit code fails its check"),
    USCC_SCI(Weight.WARN, "信用代码被表格改成科学计数", "Credit code turned into a number"),
    USCC_INNER(Weight.WARN, "信用代码内的组织机构代码校验不符", "Inner organisation code fails its check"),
    USCC_NONENT(Weight.WARN, "不是企业的信用代码", "Not a company's code"),
    DATE_NOYEAR(Weight.WARN, "日期没写年份", "Day without a year"),
    DATE_2DIGIT(Weight.WARN, "日期只写两位年份", "Year of two digits"),
    DATE_SERIAL(Weight.WARN, "日期是表格序列号", "Day as a serial number"),
    DATE_FUZZY(Weight.WARN, "日期不具体", "No definite day"),
    DATE_AMBIG(Weight.WARN, "日期的日月次序不明", "Day and month may be swapped"),
    DATE_FUTURE(Weight.WARN, "日期晚于填报日", "Later than the day of the file"),
    STAGE_NODATE(Weight.WARN, "阶段缺对应日期", "Stage without its date"),
    STAGE_INFERRED(Weight.WARN, "阶段为空，由日期推断", "Stage inferred from dates"),
    PLATFORM_UNKNOWN(Weight.WARN, "承接平台不认识", "Unknown platform"),
    HQTYPE_UNKNOWN(Weight.WARN, "总部类型不认识", "Unknown headquarters type"),
    PHONE_INVALID(Weight.WARN, "电话号码不对", "Not a telephone number"),
    NAME_GEN(Weight.WARN, "项目名称由投资方生成", "Project name made from the investor"),
    INVESTOR_MISSING(Weight.WARN, "没有投资方", "No investor"),
    FILL_DOWN(Weight.WARN, "“同上”已按上一条填入", "Filled from the record above"),
    CLOSE_DATE_GUESSED(Weight.WARN, "关闭日期取自进展文字", "Closing day read from the text"),
    SAME_INVESTOR(Weight.WARN, "同一投资方的另一项目", "Another project of the same investor"),
    CSV_FORMULA(Weight.WARN, "单元格像公式", "Cell looks like a formula"),
    TEXT_LONG(Weight.WARN, "文字过长，留空", "Too long; left empty"),
    TEXT_CUT(Weight.WARN, "文字过长，只存开头", "Too long; its beginning is kept"),
    INDUSTRY_WORDS(Weight.WARN, "行业代码写成文字", "Words in place of an industry code"),
    STAR_IGNORED(Weight.WARN, "星级不从台账导入", "Stars are not taken from ledgers"),
    REGION_IGNORED(Weight.WARN, "来源地与企业登记的不同", "The enterprise is known to come from elsewhere"),
    SPACE_UNPARSED(Weight.WARN, "读不出面积", "Not an area"),
    DUP_EXACT(Weight.HOLD, "重复：代码、投资方、类型都相同", "Duplicate: same code, investor and type"),
    DUP_NAME(Weight.HOLD, "疑似重复：投资方、类型相同", "Possible duplicate: same investor and type"),
    DUP_CORE(Weight.HOLD, "疑似重复：投资方只差公司形式", "Possible duplicate: investors differ in legal form only"),
    OWNER_CONFLICT(Weight.HOLD, "撞单：跟进单位不同", "Two units claim the deal"),
    CODE_SAME_NAME_DIFF(Weight.HOLD, "同一代码，投资方不同", "Same code, other investor"),
    NAME_SAME_CODE_DIFF(Weight.HOLD, "同一投资方，代码不同", "Same investor, other code"),
    DATE_INVALID(Weight.HOLD, "日期不存在或读不出", "No such day"),
    DATE_ORDER(Weight.HOLD, "日期先后颠倒", "Dates in the wrong order"),
    STAGE_CONFLICT(Weight.HOLD, "日期显示已超过所写阶段", "Dates are further than the stage"),
    STAGE_UNKNOWN(Weight.HOLD, "阶段不认识", "Unknown stage"),
    STAGE_BACK(Weight.HOLD, "阶段落后于已有项目", "Behind the stage of the deal"),
    STATUS_CONFLICT(Weight.HOLD, "与已有项目的状态矛盾", "Cannot follow on the status of the deal"),
    END_CONFLICT(Weight.HOLD, "所写状态与阶段矛盾", "The status does not fit the stage"),
    NAME_LONG(Weight.HOLD, "名称过长", "Name too long"),
    NAME_MISSING(Weight.HOLD, "项目和投资方都没写", "Neither project nor investor");

    /** Whether a record with the flag is stored all the same. */
    public enum Weight {
        WARN,
        HOLD
    }

    private final Weight weight;
    private final String zh;
    private final String en;

    Flag(Weight weight, String zh, String en) {
        this.weight = weight;
        this.zh = zh;
        this.en = en;
    }

    /** As printed and filtered by: SIGN-AFTER-LAND. */
    public String code() {
        return name().replace('_', '-');
    }

    public boolean blocking() {
        return weight == Weight.HOLD;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
