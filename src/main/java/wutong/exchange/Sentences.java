package wutong.exchange;

import java.util.Map;

/** How a flag is told of one cell, with places for {column}, {written} and {understood}. */
final class Sentences {

    private record Sentence(String zh, String en) {}

    private static final Map<Flag, Sentence> ALL = Map.ofEntries(
            say(
                    Flag.SIGN_AFTER_LAND,
                    "签约时间 {written} 晚于落地时间 {understood}",
                    "Signed on {written}, after landing on {understood}"),
            say(
                    Flag.AMT_FX,
                    "{column}「{written}」是外币，按 {understood} 保存，不折算人民币",
                    "{column} “{written}” is foreign money, kept as {understood} and not converted"),
            say(
                    Flag.AMT_APPROX,
                    "{column}「{written}」是约数，按 {understood} 保存",
                    "{column} “{written}” is approximate, kept as {understood}"),
            say(
                    Flag.AMT_RANGE,
                    "{column}「{written}」是区间，保存上下限 {understood}，不取单一数值",
                    "{column} “{written}” is a range; both ends {understood} are kept, no single value"),
            say(
                    Flag.AMT_OUTLIER,
                    "{column}「{written}」折合后不在 1 万元至 1000 亿元之间，疑似单位填错，留空",
                    "{column} “{written}” is outside 10,000 to 100 billion yuan, perhaps the unit is wrong; left empty"),
            say(Flag.AMT_UNPARSED, "{column}「{written}」读不出金额，留空", "{column} “{written}” is not an amount; left empty"),
            say(
                    Flag.USCC_MISSING,
                    "项目已到{understood}阶段，还没有统一社会信用代码",
                    "The deal has reached {understood} and has no credit code"),
            say(
                    Flag.USCC_LEN,
                    "{column}「{written}」是 {understood} 位，应为 18 位，留空",
                    "{column} “{written}” has {understood} characters, not 18; left empty"),
            say(
                    Flag.USCC_CHAR,
                    "{column}「{written}」含有国标不用的字符（不用 I、O、S、V、Z），留空",
                    "{column} “{written}” has a character the standard never uses (I, O, S, V, Z); left empty"),
            say(
                    Flag.USCC_CHECK,
                    "{column}「{written}」校验位不对，应为 {understood}，留空",
                    "{column} “{written}” should end in {understood}; left empty"),
            say(
                    Flag.USCC_SCI,
                    "{column}「{written}」被表格软件改成科学计数，原数字已丢失，留空",
                    "A spreadsheet turned {column} into “{written}”; its digits are lost, left empty"),
            say(
                    Flag.USCC_INNER,
                    "{column}「{written}」总校验位对，其中组织机构代码校验位不符，照存",
                    "{column} “{written}” holds, but the organisation code inside fails its check; kept"),
            say(
                    Flag.USCC_NONENT,
                    "{column}「{written}」不以 9 开头，登记的不是企业，照存",
                    "{column} “{written}” does not begin with 9: not a company; kept"),
            say(
                    Flag.DATE_NOYEAR,
                    "{column}「{written}」没写年份，按 {understood} 读，请确认",
                    "{column} “{written}” has no year; read as {understood}, please confirm"),
            say(
                    Flag.DATE_2DIGIT,
                    "{column}「{written}」只写了两位年份，按 {understood} 读",
                    "{column} “{written}” has a year of two digits; read as {understood}"),
            say(
                    Flag.DATE_SERIAL,
                    "{column}「{written}」是表格的日期序列号，即 {understood}",
                    "{column} “{written}” is a spreadsheet's day number, {understood}"),
            say(
                    Flag.DATE_FUZZY,
                    "{column}「{written}」不是确定的一天，留空",
                    "{column} “{written}” is no definite day; left empty"),
            say(
                    Flag.DATE_AMBIG,
                    "{column}「{written}」分不清日和月，留空",
                    "{column} “{written}”: day or month first is unknown; left empty"),
            say(
                    Flag.DATE_FUTURE,
                    "{column}「{written}」晚于填报日 {understood}，不作为已发生的日期；签约、落地转为计划日期",
                    "{column} “{written}” is later than the file's day {understood} and not taken as a fact; signing and landing become plans"),
            say(Flag.STAGE_NODATE, "阶段写「{written}」，但没有{column}", "The stage is “{written}”, but {column} has no day"),
            say(
                    Flag.STAGE_INFERRED,
                    "没有写阶段，由日期推断为{understood}",
                    "No stage was written; {understood} follows from the dates"),
            say(
                    Flag.PLATFORM_UNKNOWN,
                    "{column}「{written}」不在平台名录内，留空",
                    "{column} “{written}” is not among the platforms; left empty"),
            say(
                    Flag.HQTYPE_UNKNOWN,
                    "{column}「{written}」不在类型名录内，留空",
                    "{column} “{written}” is not among the types; left empty"),
            say(
                    Flag.PHONE_INVALID,
                    "{column}「{written}」不是电话号码，未保存为号码",
                    "{column} “{written}” is no telephone number and was not kept as one"),
            say(
                    Flag.NAME_GEN,
                    "没有项目名称，由投资方生成「{understood}」",
                    "No project name; “{understood}” was made from the investor"),
            say(Flag.INVESTOR_MISSING, "没有投资方名称，无法查重", "No investor is named, so duplicates cannot be found"),
            say(
                    Flag.FILL_DOWN,
                    "{column}「{written}」按上一条填为「{understood}」",
                    "{column} “{written}” was filled from the record above: “{understood}”"),
            say(
                    Flag.CLOSE_DATE_GUESSED,
                    "关闭日期 {understood} 取自「{written}」，请确认",
                    "Closing day {understood} was read from “{written}”, please confirm"),
            say(
                    Flag.SAME_INVESTOR,
                    "与{understood}是同一投资方，总部类型不同，互相关联",
                    "Same investor as {understood}, other headquarters type; linked"),
            say(
                    Flag.CSV_FORMULA,
                    "{column}「{written}」以公式符号开头，按文字保存",
                    "{column} “{written}” begins like a formula and is kept as text"),
            say(
                    Flag.TEXT_LONG,
                    "{column}「{written}」超过 {understood} 字，留空，原文留在本条记录",
                    "{column} “{written}” has more than {understood} characters; left empty, the whole stays in this record"),
            say(
                    Flag.TEXT_CUT,
                    "{column}「{written}」超过 {understood} 字，只存前 {understood} 字，原文留在本条记录",
                    "{column} “{written}” has more than {understood} characters; as many are kept, the whole stays in this record"),
            say(
                    Flag.INDUSTRY_WORDS,
                    "{column}「{written}」不是行业代码，产业方向已写「{understood}」，留空",
                    "{column} “{written}” is no industry code, and the industry is “{understood}”; left empty"),
            say(
                    Flag.STAR_IGNORED,
                    "{column}「{written}」未导入：星级依官方名单，在企业页面登记",
                    "{column} “{written}” was not taken in: a star comes from the official list, on the page of the enterprise"),
            say(
                    Flag.REGION_IGNORED,
                    "{column}「{written}」未改：这家企业登记的是「{understood}」，在企业页面更正",
                    "{column} “{written}” was not taken over: the enterprise is entered with “{understood}”; correct it on its page"),
            say(Flag.SPACE_UNPARSED, "{column}「{written}」读不出面积，留空", "{column} “{written}” is not an area; left empty"),
            say(
                    Flag.DUP_EXACT,
                    "与{understood}信用代码、投资方、总部类型都相同",
                    "Same credit code, investor and headquarters type as {understood}"),
            say(Flag.DUP_NAME, "与{understood}投资方、总部类型相同", "Same investor and headquarters type as {understood}"),
            say(
                    Flag.DUP_CORE,
                    "投资方与{understood}只差公司形式，总部类型相同",
                    "Investor differs from that of {understood} in legal form only; same headquarters type"),
            say(
                    Flag.OWNER_CONFLICT,
                    "跟进单位「{written}」，而{understood}由另一单位跟进",
                    "“{written}” claims the deal, and another unit follows {understood}"),
            say(
                    Flag.CODE_SAME_NAME_DIFF,
                    "信用代码与{understood}相同，投资方「{written}」不同，更名或填错需人工判断",
                    "Same credit code as {understood}, other investor “{written}”: renamed or mistyped, a person must decide"),
            say(
                    Flag.NAME_SAME_CODE_DIFF,
                    "投资方与{understood}相同，信用代码「{written}」不同",
                    "Same investor as {understood}, other credit code “{written}”"),
            say(
                    Flag.DATE_INVALID,
                    "{column}「{written}」不存在或读不出",
                    "{column} “{written}” does not exist or cannot be read"),
            say(
                    Flag.DATE_ORDER,
                    "{column} {written} 早于{understood}",
                    "{column} {written} is earlier than {understood}"),
            say(
                    Flag.STAGE_CONFLICT,
                    "阶段写「{written}」，日期显示已到{understood}",
                    "The stage is “{written}”, the dates say {understood}"),
            say(Flag.STAGE_UNKNOWN, "{column}「{written}」不是阶段", "{column} “{written}” is no stage"),
            say(Flag.STAGE_BACK, "阶段写「{written}」，落后于已有的{understood}", "The stage is “{written}”, behind {understood}"),
            say(Flag.STATUS_CONFLICT, "写的是「{written}」，接不上已有的{understood}", "“{written}” cannot follow on {understood}"),
            say(
                    Flag.END_CONFLICT,
                    "写的是「{written}」，而项目已到{understood}：两者不能都对",
                    "“{written}” is written, and the deal has come to {understood}: both cannot be right"),
            say(
                    Flag.NAME_LONG,
                    "{column}「{written}」超过 {understood} 字，不像名称",
                    "{column} “{written}” has more than {understood} characters and is hardly a name"),
            say(Flag.NAME_MISSING, "项目名称和投资方都没有写", "Neither a project nor an investor is named"));

    private Sentences() {}

    static String of(Flag flag, boolean english) {
        var sentence = ALL.get(flag);
        return english ? sentence.en : sentence.zh;
    }

    private static Map.Entry<Flag, Sentence> say(Flag flag, String zh, String en) {
        return Map.entry(flag, new Sentence(zh, en));
    }
}
