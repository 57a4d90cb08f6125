package wutong.deal;

import wutong.measure.Labelled;

/** The usual sources of a lead, to choose from; a deal keeps its source as free text in these words or others. */
public enum LeadSource implements Labelled {
    FAIR("展会", "Trade fair"),
    AGENCY("中介推荐", "Agency"),
    ENTERPRISE("以商招商", "Through another enterprise"),
    POSTED("驻点招商", "Posted team"),
    VISIT("上门走访", "Visit"),
    CALLER("企业来访", "Enterprise called"),
    SUPERIOR("上级转介", "Passed on from above"),
    FUND("基金招商", "Fund"),
    OTHER("其他", "Other");

    private final String zh;
    private final String en;

    LeadSource(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** What is kept of a source: one of the usual ones in Chinese, whichever language it was named in; any other as it is written. */
    public static String kept(String text) {
        var usual = named(text);
        return usual == null ? text : usual.zh;
    }

    /** The source of this name in either language, or null. */
    public static LeadSource named(String text) {
        for (var source : values()) {
            if (source.zh.equals(text) || source.en.equalsIgnoreCase(text)) {
                return source;
            }
        }
        return null;
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
