package wutong.exchange;

import wutong.measure.Labelled;

/** A thing to say about a record of a ledger. Source: ledger-expected.md. */
public enum Flag implements Labelled {
    SIGN_AFTER_LAND(
            Weight.WARN,
            "签约时间晚于落地时间",
            "Signed after landing",
            "签约时间 {written} 晚于落地时间 {understood}",
            "Signed on {written}, after landing on {understood}"),
    AMT_FX(
            Weight.WARN,
            "外币金额，未折算人民币",
            "Amount in another currency",
            "{column}「{written}」是外币，按 {understood} 保存，不折算人民币",
            "{column} “{written}” is foreign money, kept as {understood} and not converted"),
    AMT_APPROX(
            Weight.WARN,
            "金额为约数",
            "Approximate amount",
            "{column}「{written}」是约数，按 {understood} 保存",
            "{column} “{written}” is approximate, kept as {understood}"),
    AMT_RANGE(
            Weight.WARN,
            "金额为区间",
            "Amount is a range",
            "{column}「{written}」是区间，保存上下限 {understood}，不取单一数值",
            "{column} “{written}” is a range; both ends {understood} are kept, no single value"),
    AMT_OUTLIER(
            Weight.WARN,
            "金额超出 1 万元至 1000 亿元",
            "Amount outside 10,000 to 100 billion yuan",
            "{column}「{written}」折合后不在 1 万元至 1000 亿元之间，疑似单位填错，留空",
            "{column} “{written}” is outside 10,000 to 100 billion yuan, perhaps the unit is wrong; left empty"),
    AMT_UNPARSED(
            Weight.WARN,
            "读不出金额",
            "Not an amount",
            "{column}「{written}」读不出金额，留空",
            "{column} “{written}” is not an amount; left empty"),
    USCC_MISSING(
            Weight.WARN,
            "已注册或落地但没有信用代码",
            "No credit code though registered or further",
            "项目已到{understood}阶段，还没有统一社会信用代码",
            "The deal has reached {understood} and has no credit code"),
    USCC_LEN(
            Weight.WARN,
            "信用代码位数不对",
            "Credit code of the wrong length",
            "{column}「{written}」是 {understood} 位，应为 18 位，留空",
            "{column} “{written}” has {understood} characters, not 18; left empty"),
    USCC_CHAR(
            Weight.WARN,
            "信用代码含有不用的字符",
            "Credit code with an illegal letter",
            "{column}「{written}」含有国标不用的字符（不用 I、O、S、V、Z），留空",
            "{column} “{written}” has a character the standard never uses (I, O, S, V, Z); left empty"),
    USCC_CHECK(
            Weight.WARN,
            "信用代码校验位不对",
            "Credit code fails its check",
            "{column}「{written}」校验位不对，应为 {understood}，留空",
            "{column} “{written}” should end in {understood}; left empty"),
    USCC_SCI(
            Weight.WARN,
            "信用代码被表格改成科学计数",
            "Credit code turned into a number",
            "{column}「{written}」被表格软件改成科学计数，原数字已丢失，留空",
            "A spreadsheet turned {column} into “{written}”; its digits are lost, left empty"),
    USCC_INNER(
            Weight.WARN,
            "信用代码内的组织机构代码校验不符",
            "Inner organisation code fails its check",
            "{column}「{written}」总校验位对，其中组织机构代码校验位不符，照存",
            "{column} “{written}” holds, but the organisation code inside fails its check; kept"),
    USCC_NONENT(
            Weight.WARN,
            "不是企业的信用代码",
            "Not a company's code",
            "{column}「{written}」不以 9 开头，登记的不是企业，照存",
            "{column} “{written}” does not begin with 9: not a company; kept"),
    DATE_NOYEAR(
            Weight.WARN,
            "日期没写年份",
            "Day without a year",
            "{column}「{written}」没写年份，按 {understood} 读，请确认",
            "{column} “{written}” has no year; read as {understood}, please confirm"),
    DATE_2DIGIT(
            Weight.WARN,
            "日期只写两位年份",
            "Year of two digits",
            "{column}「{written}」只写了两位年份，按 {understood} 读",
            "{column} “{written}” has a year of two digits; read as {understood}"),
    DATE_SERIAL(
            Weight.WARN,
            "日期是表格序列号",
            "Day as a serial number",
            "{column}「{written}」是表格的日期序列号，即 {understood}",
            "{column} “{written}” is a spreadsheet's day number, {understood}"),
    DATE_FUZZY(
            Weight.WARN,
            "日期不具体",
            "No definite day",
            "{column}「{written}」不是确定的一天，留空",
            "{column} “{written}” is no definite day; left empty"),
    DATE_AMBIG(
            Weight.WARN,
            "日期的日月次序不明",
            "Day and month may be swapped",
            "{column}「{written}」分不清日和月，留空",
            "{column} “{written}”: day or month first is unknown; left empty"),
    DATE_FUTURE(
            Weight.WARN,
            "日期晚于填报日",
            "Later than the day of the file",
            "{column}「{written}」晚于填报日 {understood}，不作为已发生的日期；签约、落地转为计划日期",
            "{column} “{written}” is later than the file's day {understood} and not taken as a fact; signing and landing become plans"),
    STAGE_NODATE(
            Weight.WARN,
            "阶段缺对应日期",
            "Stage without its date",
            "阶段写「{written}」，但没有{column}",
            "The stage is “{written}”, but {column} has no day"),
    STAGE_INFERRED(
            Weight.WARN,
            "阶段为空，由日期推断",
            "Stage inferred from dates",
            "没有写阶段，由日期推断为{understood}",
            "No stage was written; {understood} follows from the dates"),
    PLATFORM_UNKNOWN(
            Weight.WARN,
            "承接平台不认识",
            "Unknown platform",
            "{column}「{written}」不在平台名录内，留空",
            "{column} “{written}” is not among the platforms; left empty"),
    HQTYPE_UNKNOWN(
            Weight.WARN,
            "总部类型不认识",
            "Unknown headquarters type",
            "{column}「{written}」不在类型名录内，留空",
            "{column} “{written}” is not among the types; left empty"),
    PHONE_INVALID(
            Weight.WARN,
            "电话号码不对",
            "Not a telephone number",
            "{column}「{written}」不是电话号码，未保存为号码",
            "{column} “{written}” is no telephone number and was not kept as one"),
    NAME_GEN(
            Weight.WARN,
            "项目名称由投资方生成",
            "Project name made from the investor",
            "没有项目名称，由投资方生成「{understood}」",
            "No project name; “{understood}” was made from the investor"),
    INVESTOR_MISSING(
            Weight.WARN, "没有投资方", "No investor", "没有投资方名称，无法查重", "No investor is named, so doubles cannot be found"),
    FILL_DOWN(
            Weight.WARN,
            "“同上”已按上一条填入",
            "Filled from the record above",
            "{column}「{written}」按上一条填为「{understood}」",
            "{column} “{written}” was filled from the record above: “{understood}”"),
    CLOSE_DATE_GUESSED(
            Weight.WARN,
            "关闭日期取自进展文字",
            "Closing day read from the text",
            "关闭日期 {understood} 取自「{written}」，请确认",
            "Closing day {understood} was read from “{written}”, please confirm"),
    SAME_INVESTOR(
            Weight.WARN,
            "同一投资方的另一项目",
            "Another project of the same investor",
            "与{understood}是同一投资方，总部类型不同，互相关联",
            "Same investor as {understood}, other headquarters type; linked"),
    CSV_FORMULA(
            Weight.WARN,
            "单元格像公式",
            "Cell looks like a formula",
            "{column}「{written}」以公式符号开头，按文字保存",
            "{column} “{written}” begins like a formula and is kept as text"),
    TEXT_LONG(
            Weight.WARN,
            "文字过长，留空",
            "Too long; left empty",
            "{column}「{written}」超过 {understood} 字，留空，原文留在本条记录",
            "{column} “{written}” has more than {understood} characters; left empty, the whole stays in this record"),
    TEXT_CUT(
            Weight.WARN,
            "文字过长，只存开头",
            "Too long; its beginning is kept",
            "{column}「{written}」超过 {understood} 字，只存前 {understood} 字，原文留在本条记录",
            "{column} “{written}” has more than {understood} characters; as many are kept, the whole stays in this record"),
    INDUSTRY_WORDS(
            Weight.WARN,
            "行业代码写成文字",
            "Words in place of an industry code",
            "{column}「{written}」不是行业代码，产业方向已写「{understood}」，留空",
            "{column} “{written}” is no industry code, and the industry is “{understood}”; left empty"),
    STAR_IGNORED(
            Weight.WARN,
            "星级不从台账导入",
            "Stars are not taken from ledgers",
            "{column}「{written}」未导入：星级依官方名单，在企业页面登记",
            "{column} “{written}” was not taken in: a star comes from the official list, on the page of the enterprise"),
    SPACE_UNPARSED(
            Weight.WARN,
            "读不出面积",
            "Not an area",
            "{column}「{written}」读不出面积，留空",
            "{column} “{written}” is not an area; left empty"),
    DUP_EXACT(
            Weight.HOLD,
            "重复：代码、投资方、类型都相同",
            "Double: same code, investor and type",
            "与{understood}信用代码、投资方、总部类型都相同",
            "Same credit code, investor and headquarters type as {understood}"),
    DUP_NAME(
            Weight.HOLD,
            "疑似重复：投资方、类型相同",
            "Double: same investor and type",
            "与{understood}投资方、总部类型相同",
            "Same investor and headquarters type as {understood}"),
    DUP_CORE(
            Weight.HOLD,
            "疑似重复：投资方只差公司形式",
            "Double: investors differ in legal form only",
            "投资方与{understood}只差公司形式，总部类型相同",
            "Investor differs from that of {understood} in legal form only; same headquarters type"),
    OWNER_CONFLICT(
            Weight.HOLD,
            "撞单：跟进单位不同",
            "Two units claim the deal",
            "跟进单位「{written}」，而{understood}由另一单位跟进",
            "“{written}” claims the deal, and another unit follows {understood}"),
    CODE_SAME_NAME_DIFF(
            Weight.HOLD,
            "同一代码，投资方不同",
            "Same code, other investor",
            "信用代码与{understood}相同，投资方「{written}」不同，更名或填错需人工判断",
            "Same credit code as {understood}, other investor “{written}”: renamed or mistyped, a person must decide"),
    NAME_SAME_CODE_DIFF(
            Weight.HOLD,
            "同一投资方，代码不同",
            "Same investor, other code",
            "投资方与{understood}相同，信用代码「{written}」不同",
            "Same investor as {understood}, other credit code “{written}”"),
    DATE_INVALID(
            Weight.HOLD,
            "日期不存在或读不出",
            "No such day",
            "{column}「{written}」不存在或读不出",
            "{column} “{written}” does not exist or cannot be read"),
    DATE_ORDER(
            Weight.HOLD,
            "日期先后颠倒",
            "Dates in the wrong order",
            "{column} {written} 早于{understood}",
            "{column} {written} is earlier than {understood}"),
    STAGE_CONFLICT(
            Weight.HOLD,
            "日期显示已超过所写阶段",
            "Dates are further than the stage",
            "阶段写「{written}」，日期显示已到{understood}",
            "The stage is “{written}”, the dates say {understood}"),
    STAGE_UNKNOWN(Weight.HOLD, "阶段不认识", "Unknown stage", "{column}「{written}」不是阶段", "{column} “{written}” is no stage"),
    STAGE_BACK(
            Weight.HOLD,
            "阶段落后于已有项目",
            "Behind the stage of the deal",
            "阶段写「{written}」，落后于已有的{understood}",
            "The stage is “{written}”, behind {understood}"),
    STATUS_CONFLICT(
            Weight.HOLD,
            "与已有项目的状态矛盾",
            "Cannot follow on the status of the deal",
            "写的是「{written}」，接不上已有的{understood}",
            "“{written}” cannot follow on {understood}"),
    NAME_LONG(
            Weight.HOLD,
            "名称过长",
            "Name too long",
            "{column}「{written}」超过 {understood} 字，不像名称",
            "{column} “{written}” has more than {understood} characters and is hardly a name"),
    NAME_MISSING(
            Weight.HOLD,
            "项目和投资方都没写",
            "Neither project nor investor",
            "项目名称和投资方都没有写",
            "Neither a project nor an investor is named");

    /** Whether a record with the flag is stored all the same. */
    public enum Weight {
        WARN,
        HOLD
    }

    private final Weight weight;
    private final String zh;
    private final String en;
    private final String zhSentence;
    private final String enSentence;

    Flag(Weight weight, String zh, String en, String zhSentence, String enSentence) {
        this.weight = weight;
        this.zh = zh;
        this.en = en;
        this.zhSentence = zhSentence;
        this.enSentence = enSentence;
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

    /** With places for {column}, {written} and {understood}. */
    String sentence(boolean english) {
        return english ? enSentence : zhSentence;
    }
}
