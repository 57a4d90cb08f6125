package wutong.exchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import wutong.deal.CloseReason;
import wutong.deal.HqType;
import wutong.deal.Status;
import wutong.measure.Labelled;
import wutong.measure.PlainName;

/** The words that ledgers use for the codes of a deal: every code and label of ours, and common other words. */
final class Vocabulary {

    static final Map<String, Status> STATUSES = statuses();
    static final Map<String, HqType> HQ_TYPES = hqTypes();
    static final Map<String, CloseReason> CLOSE_REASONS = ofEnum(CloseReason.values());

    private Vocabulary() {}

    static String plain(String text) {
        return PlainName.same(text).toUpperCase(Locale.ROOT);
    }

    static Status status(String text) {
        return STATUSES.get(plain(text));
    }

    static HqType hqType(String text) {
        return HQ_TYPES.get(plain(text));
    }

    /** A reason in other words is OTHER; the words stay in the raw cell. */
    static CloseReason closeReason(String text) {
        return CLOSE_REASONS.getOrDefault(plain(text), CloseReason.OTHER);
    }

    private static Map<String, Status> statuses() {
        var words = ofEnum(Status.values());
        say(words, Status.OPEN, "正常", "正常推进", "推进中");
        say(words, Status.ON_HOLD, "搁置", "暂停");
        say(words, Status.LOST, "放弃", "已流失");
        say(words, Status.TERMINATED, "已终止");
        return words;
    }

    private static Map<String, HqType> hqTypes() {
        var words = ofEnum(HqType.values());
        say(words, HqType.COMPOSITE_HQ, "综合总部", "综合性总部");
        say(words, HqType.REGIONAL_HQ, "区域型总部", "区域性总部");
        say(words, HqType.FUNCTIONAL_HQ, "功能总部", "功能性总部");
        say(words, HqType.RND_HQ, "研发型总部");
        say(words, HqType.SALES_HQ, "销售型总部");
        say(words, HqType.SETTLEMENT_HQ, "结算型总部");
        say(words, HqType.HQ_UNSPECIFIED, "总部", "总部项目");
        return words;
    }

    private static <E extends Enum<E> & Labelled> Map<String, E> ofEnum(E[] codes) {
        var words = new HashMap<String, E>();
        for (var code : codes) say(words, code, code.name(), code.zh());
        return words;
    }

    private static <E> void say(Map<String, E> words, E code, String... all) {
        for (var word : all) words.put(plain(word), code);
    }
}
