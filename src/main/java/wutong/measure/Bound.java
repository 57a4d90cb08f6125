package wutong.measure;

/** How a published number is meant: "more than 600" is not 600. */
public enum Bound implements Labelled {
    EXACTLY("恰为", "exactly"),
    AT_LEAST("不少于", "at least"),
    AT_MOST("不超过", "at most"),
    OVER("超过", "over"),
    UNDER("不到", "under"),
    ABOUT("约", "about"),
    NEARLY("近", "nearly");

    private final String zh;
    private final String en;

    Bound(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public boolean exact() {
        return this == EXACTLY;
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
